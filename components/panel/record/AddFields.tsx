import { useEffect, useRef } from 'react';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { committeeRoles } from '@/lib/model/seat';
import { texts } from '@/lib/texts';
import type { AddErrors, AddField, AddForm } from './add-form';

export interface AddFieldsProps {
  form: AddForm;
  errors: AddErrors;
  onChange: (form: AddForm) => void;
  /** The person joins a buying committee, so a role can be chosen. */
  seated: boolean;
}

const words = texts.record.add;
const NONE = 'none';

const companyFields: [AddField, string][] = [
  ['companyName', words.companyName],
  ['domain', words.domain],
];
const personFields: [AddField, string][] = [
  ['name', words.personName],
  ['title', words.jobTitle],
  ['email', words.email],
  ['phone', words.phone],
];

/** The fields of the company, of the person, or of both. */
export function AddFields({ form, errors, onChange, seated }: AddFieldsProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector('input')?.focus(), []);
  const fields = [...(form.kind === 'person' ? [] : companyFields), ...(form.kind === 'company' ? [] : personFields)];
  return (
    <div ref={root} className="grid gap-2 @wide/panel:grid-cols-2">
      {fields.map(([field, label]) => (
        <TextField
          key={field}
          label={label}
          value={form[field]}
          onChange={(value) => onChange({ ...form, [field]: value })}
          {...(errors[field] && { error: errors[field] })}
        />
      ))}
      {form.kind !== 'company' && seated ? (
        <Select
          label={words.role}
          value={form.role || NONE}
          onChange={(role) => onChange({ ...form, role: role === NONE ? '' : role })}
          options={[
            { value: NONE, label: words.noRole },
            ...committeeRoles.map((role) => ({ value: role, label: texts.names.role[role] })),
          ]}
        />
      ) : null}
    </div>
  );
}
