import { gunzipSync } from 'node:zlib';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Framework } from '../../../src/framework/framework';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';

interface Media {
  readonly schema: object;
}

interface Answer {
  readonly content?: Readonly<Record<string, Media>>;
}

interface Described {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Answer>> }>>>
  >;
}

const ajv = new Ajv2020({ strict: false });
addFormats(ajv);

/** What was compiled, by the schema's text: every app has a document of its own, with the same schemas in it. */
const compiled = new Map<string, ValidateFunction>();

/** The API's document, by the frameworks that an app was given: nothing else of an app changes it. */
const documents = new Map<readonly Framework[] | undefined, Described>();

/**
 * Holds every answer that a test's request to the API gets against the API's own document, and fails the test
 * where the status, the kind of content or the content is not as described.
 */
export function holdAnswersToDocument(app: FastifyInstance, frameworks?: readonly Framework[]): void {
  const inject = app.inject.bind(app);
  const held = async (options: InjectOptions | string): Promise<LightMyRequestResponse> => {
    const answer = await inject(options);
    const { method = 'GET', url } = typeof options === 'string' ? { url: options } : options;
    const path = new URL(String(url ?? ''), 'http://localhost').pathname;
    const document = documents.get(frameworks) ?? (JSON.parse(JSON.stringify(app.swagger())) as Described);
    documents.set(frameworks, document);
    requireDescribed(document, String(method).toLowerCase(), path, answer);
    return answer;
  };
  app.inject = held as typeof app.inject;
}

function requireDescribed(
  { paths }: Described,
  method: string,
  path: string,
  answer: LightMyRequestResponse,
): void {
  const template = Object.keys(paths)
    .filter((one) => matches(one, path))
    .sort((one, other) => one.split('{').length - other.split('{').length)[0];
  const responses = template === undefined ? undefined : paths[template]?.[method]?.responses;
  if (responses === undefined) return;
  const what = `${method.toUpperCase()} ${String(template)} answered ${answer.statusCode}`;
  const described =
    responses[String(answer.statusCode)] ?? (answer.statusCode >= 400 ? responses['default'] : undefined);
  if (described === undefined) throw new Error(`${what}, which the document does not say.`);
  const content = Object.entries(described.content ?? {});
  if (content.length === 0) {
    if (answer.body !== '') throw new Error(`${what} with a body, which the document does not say.`);
    return;
  }
  const sent = String(answer.headers['content-type']);
  const media = content.find(([type]) => sent.startsWith(type))?.[1];
  if (media === undefined) {
    throw new Error(`${what} as ${sent} and not as ${content.map(([type]) => type).join(' or ')}.`);
  }
  const isValid = validatorOf(media.schema);
  const text =
    answer.headers['content-encoding'] === 'gzip' ? gunzipSync(answer.rawPayload).toString() : answer.body;
  const body: unknown = sent.includes('json') ? JSON.parse(text) : text;
  if (!isValid(body)) throw new Error(`${what} not as described: ${ajv.errorsText(isValid.errors)}`);
}

function validatorOf(schema: object): ValidateFunction {
  const text = JSON.stringify(schema);
  const validator = compiled.get(text) ?? ajv.compile(schema);
  compiled.set(text, validator);
  return validator;
}

/** Whether a path may be one of a template's; of several, the one with the fewest names in braces is meant. */
function matches(template: string, path: string): boolean {
  const parts = path.split('/');
  const own = template.split('/');
  return (
    own.length === parts.length && own.every((part, place) => part.startsWith('{') || part === parts[place])
  );
}
