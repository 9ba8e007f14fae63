import { StoreFault } from './store-fault';

const certificate = {
  untrusted:
    'The database’s certificate is of an authority that is not trusted. Name the authority’s certificate by sslrootcert in DATABASE_URL.',
  otherName:
    'The database’s certificate is for another host than DATABASE_URL names. Name the one in the certificate.',
  expired: 'The database’s certificate is not valid today. Renew it, or check this machine’s clock.',
};

/** Node's codes for a bad certificate: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const certificateCodes: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: certificate.expired,
  CERT_NOT_YET_VALID: certificate.expired,
  CERT_UNTRUSTED: certificate.untrusted,
  DEPTH_ZERO_SELF_SIGNED_CERT: certificate.untrusted,
  ERR_TLS_CERT_ALTNAME_INVALID: certificate.otherName,
  SELF_SIGNED_CERT_IN_CHAIN: certificate.untrusted,
  UNABLE_TO_GET_ISSUER_CERT: certificate.untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: certificate.untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: certificate.untrusted,
};

const allInUse =
  'All connections to the database were in use for too long. Raise DATABASE_CONNECTIONS, or see what slows it down.';

/** The store's fault behind an error of a connection, where the server itself has answered nothing. */
export function noAnswer(cause: unknown): StoreFault {
  const sentence = whyNoEntry(cause);
  if (sentence !== null) return new StoreFault('cannot-open', sentence, { cause });
  if (messageOf(cause) === 'timeout exceeded when trying to connect') {
    return new StoreFault('busy', allInUse, { cause });
  }
  const advice = 'Check that it runs, and that its address and the network are right.';
  return new StoreFault('unavailable', `The database does not answer. ${advice}`, { cause });
}

/** The fault of the address, where waiting does not help; null for any other error. */
function whyNoEntry(cause: unknown): string | null {
  if (typeof cause !== 'object' || cause === null) return null;
  if (messageOf(cause) === 'The server does not support SSL connections') {
    return 'The database does not speak TLS, which DATABASE_URL asks for. Turn it on there.';
  }
  if ('syscall' in cause && cause.syscall === 'open') {
    return 'A file that DATABASE_URL names for TLS cannot be read. Check sslrootcert, sslcert and sslkey.';
  }
  return 'code' in cause ? (certificateCodes[String(cause.code)] ?? null) : null;
}

/** The library's message. Some of its errors have no code, and are recognised by their words alone. */
function messageOf(cause: unknown): unknown {
  return typeof cause === 'object' && cause !== null && 'message' in cause ? cause.message : null;
}
