import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A key pair and certificate made for one run and never written to disk. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Base64 of the certificate's DER form, as Firefox's certificate database reads it. */
  readonly der: string;
  /** Base64 of the SHA-256 of the public key, as Chromium's `--ignore-certificate-errors-spki-list` wants it. */
  readonly spkiHash: string;
}

/** Makes a self-signed certificate for `hosts`. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  const parsed = new X509Certificate(made.cert);
  const publicKey = parsed.publicKey.export({ type: 'spki', format: 'der' });
  return {
    key: made.private,
    cert: made.cert,
    der: parsed.raw.toString('base64'),
    spkiHash: createHash('sha256').update(publicKey).digest('base64'),
  };
}
