/**
 * Totals that are by definition the sum, the difference or the quotient of others: exports and imports, births and
 * deaths, loans and deposits. Made from plain data; knows names only.
 */
import { makeTrie, type Trie } from './trie';

/** As it lies in `server/data/accounting.json`. */
export interface AccountingData {
  readonly form: string;
  readonly whole: readonly string[];
  readonly parts: readonly (readonly string[])[];
}

/**
 * One identity. `sum`: the whole (role 0) is what all parts make up. `difference`: role 0 is what role 1 leaves when role 2 is
 * taken from it. `quotient`: role 0 is what share role 1 is of role 2.
 */
export interface Identity {
  readonly form: 'sum' | 'difference' | 'quotient';
  readonly parts: number;
}

/** What a name means in an identity: 0 is what the others make, 1 and above are the parts. */
export interface AccountingRole {
  readonly identity: Identity;
  readonly role: number;
}

export interface Accounting {
  readonly identities: readonly Identity[];
  /** The roles of a name; the names reversed. */
  readonly names: Trie<readonly AccountingRole[]>;
}

export function makeAccounting(data: readonly AccountingData[]): Accounting {
  const roles = new Map<string, AccountingRole[]>();
  const identities = data.map(({ form, whole, parts }): Identity => {
    const identity: Identity = { form: form as Identity['form'], parts: parts.length };
    for (const [role, names] of [whole, ...parts].entries()) {
      for (const name of names) {
        const own = roles.get(name) ?? [];
        own.push({ identity, role });
        roles.set(name, own);
      }
    }
    return identity;
  });
  const names = [...roles].map(([name, own]): [string, readonly AccountingRole[]] => [
    [...name].reverse().join(''),
    own,
  ]);
  return { identities, names: makeTrie(names) };
}
