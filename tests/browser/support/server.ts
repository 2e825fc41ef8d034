import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';
import type { Certificate } from './certificate.ts';

/** What is answered under one address. */
interface ServedPage {
  readonly body: string | Uint8Array;
  /** Added to `content-type: text/html; charset=utf-8`, which they may replace. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
}

/** A request that reached the server, whatever was answered. */
export interface SeenRequest {
  readonly scheme: 'http' | 'https';
  /** Without a port. */
  readonly host: string;
  /** With its query. */
  readonly path: string;
}

/** A local web server that answers for any host over HTTPS, and remembers what it was asked. */
export interface SiteServer {
  readonly port: number;
  /** Where requests without TLS are answered (always 404) and remembered. */
  readonly plainPort: number;
  readonly certificate: Certificate;
  /** Answers `page` (HTML, or a page with headers) under `url` from now on; its query is not compared. */
  readonly serve: (url: string, page: string | ServedPage) => void;
  readonly requests: () => readonly SeenRequest[];
  readonly close: () => Promise<void>;
}

const NOT_FOUND: ServedPage = { body: 'Not found', status: 404 };

function addressOf(host: string, path: string): string {
  return `${host}${path.split('?', 1)[0] ?? ''}`;
}

function answer(response: ServerResponse, page: ServedPage): void {
  response.writeHead(page.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
  response.end(page.body);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : 0);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Starts a server on free ports of this machine; its certificate names `hosts`. */
export async function startServer(hosts: readonly string[] = ['localhost']): Promise<SiteServer> {
  const certificate = await makeCertificate(hosts);
  const pages = new Map<string, ServedPage>();
  const seen: SeenRequest[] = [];
  const note = (request: IncomingMessage, scheme: SeenRequest['scheme']): SeenRequest => {
    const entry = { scheme, host: (request.headers.host ?? '').split(':', 1)[0] ?? '', path: request.url ?? '' };
    seen.push(entry);
    return entry;
  };
  const onRequest: RequestListener = (request, response) => {
    const { host, path } = note(request, 'https');
    answer(response, pages.get(addressOf(host, path)) ?? NOT_FOUND);
  };
  const secure = createHttpsServer({ key: certificate.key, cert: certificate.cert }, onRequest);
  const plain = createHttpServer((request, response) => {
    note(request, 'http');
    answer(response, NOT_FOUND);
  });
  secure.on('upgrade', (request: IncomingMessage, socket) => {
    note(request, 'https');
    socket.destroy();
  });
  const [port, plainPort] = await Promise.all([listen(secure), listen(plain)]);
  return {
    port,
    plainPort,
    certificate,
    serve: (url, page) => {
      const { hostname, pathname } = new URL(url);
      pages.set(addressOf(hostname, pathname), typeof page === 'string' ? { body: page } : page);
    },
    requests: () => [...seen],
    close: async () => {
      await Promise.all([stop(secure), stop(plain)]);
    },
  };
}
