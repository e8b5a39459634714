import { lazily } from '../page/lazily';
import { isWestern } from '../page/pattern';

/** What pages of a company are called; the other part of such a title is whose page it is. */
const PAGES = lazily(
  () =>
    new Set(
      "home|homepage|start|startseite|welcome|index|contacts|contact|contact us|get in touch|about|about us|who we are|company|our team|our people|our staff|the team|the people|the staff|meet the team|meet the people|meet the staff|meet our team|meet our people|meet our staff|team|people|staff|leadership team|leadership|management|board|careers|jobs|news|blog|press|imprint|legal notice|privacy policy|impressum|kontakt|über uns|unternehmen|unser team|vorstand|der vorstand|unser vorstand|ansprechpartner|ihre ansprechpartner|mitarbeiter|datenschutzerklärung|datenschutz|accueil|nous contacter|à propos|qui sommes-nous|notre équipe|l'équipe|l’équipe|équipe|mentions légales|inicio|contacto|nuestro equipo|equipo|quiénes somos|sobre nosotros|aviso legal|contatti|chi siamo|azienda|il team|note legali|home page|over ons|ons team|medewerkers|colofon|contato|contactos|fale conosco|fale connosco|quem somos|sobre nós|a equipa|nossa equipe|o nas|zespół|nasz zespół|kontakta oss|om oss|om os|medarbejdere|personal|ansatte|yhteystiedot|会社概要|会社案内|企業情報|会社情報|お問い合わせ|アクセス|ホーム|회사소개|회사 소개|팀 소개|오시는 길|오시는길|문의|من نحن|اتصل بنا|فريق العمل|تواصل معنا|关于我们|联系我们".split(
        '|',
      ),
    ),
);
/** And in writing without blanks. */
const EASTERN_PAGE = /^(?:.{1,6}(?:紹介|一覧|概要|案内)|特定商取引法.*)$/u;

/** True for the part of a title that names a page of a company and not the company. */
export const isPageName = (part: string) =>
  PAGES().has(part.toLowerCase()) || (!isWestern(part) && EASTERN_PAGE.test(part));
