import { Link } from '@/components/ui/Link';
import { addressOf } from './material-place';

/** Where the team's version of a material is: a link where that is an address, else its words. */
export function MaterialPlace({ place }: { place: string | undefined }) {
  if (!place) return null;
  const address = addressOf(place);
  if (address === undefined) return <bdi>{place}</bdi>;
  return (
    <Link href={address} arrow inline>
      <bdi>{place}</bdi>
    </Link>
  );
}
