// The JSON schema of the setting `tally.rules` and of the file .tally.json, made from the rules.

const LEVELS = ['off', 'hint', 'information', 'warning', 'error'];

/** The part of the manifest's setting `tally.rules` that derives from the rules. */
export function rulesSchema(rules) {
  const properties = {};
  for (const group of [...new Set(rules.map((rule) => rule.id.split('/')[0]))]) {
    properties[`${group}/*`] = { description: `${group}/*`, enum: LEVELS };
  }
  for (const rule of rules) properties[rule.id] = ruleSchema(rule);
  return { properties };
}

function ruleSchema(rule) {
  const description = `${rule.docs.what.zh} ${rule.docs.what.en}`;
  const options = Object.entries(rule.options);
  if (options.length === 0) return { description, default: rule.enabled ? rule.level : 'off', enum: LEVELS };
  const properties = Object.fromEntries(options.map(([name, spec]) => [name, optionSchema(spec)]));
  return {
    description,
    default: rule.enabled ? rule.level : 'off',
    oneOf: [
      { enum: LEVELS },
      {
        type: 'array',
        minItems: 2,
        maxItems: 2,
        items: [{ enum: LEVELS }, { type: 'object', properties, additionalProperties: false }],
      },
    ],
  };
}

function optionSchema(spec) {
  const description = `${spec.description.zh} ${spec.description.en}`;
  switch (spec.type) {
    case 'boolean':
      return { type: 'boolean', default: spec.default, description };
    case 'number':
      return { type: 'number', default: spec.default, minimum: spec.minimum, maximum: spec.maximum, description };
    default:
      return { type: 'array', items: { type: 'string' }, default: spec.default, description };
  }
}

/** The schema of `.tally.json`. */
export function tallySchema(rules) {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '.tally.json',
    type: 'object',
    properties: {
      rules: {
        type: 'object',
        description: 'The level of each rule. 各规则的级别。',
        ...rulesSchema(rules),
        additionalProperties: false,
      },
      glossary: {
        type: 'string',
        description:
          'The path of the office’s glossary from this folder: JSON, CSV or two columns of text. 本单位术语表的路径（JSON、CSV 或两列文本）。',
      },
      reports: {
        type: 'object',
        description:
          'What reports are, where their own words mislead; keys are paths from this folder. 报告的地方、年份、种类、稿次（原文判断不准时填写），键为相对路径。',
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          properties: {
            place: { type: 'string', minLength: 1 },
            year: { type: 'integer' },
            kind: { enum: ['work-report', 'budget', 'bulletin', 'tasks', 'plan'] },
            draft: { type: 'integer' },
          },
        },
      },
      suppressions: {
        type: 'array',
        description: 'Findings that are right as they stand. 已确认无误、不再提示的地方。',
        items: {
          type: 'object',
          required: ['rule', 'fingerprint'],
          properties: {
            rule: { type: 'string' },
            fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' },
            reason: { type: 'string' },
            author: { type: 'string' },
            expires: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
          },
          additionalProperties: false,
        },
      },
    },
  };
}
