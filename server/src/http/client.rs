//! Where a request comes from: the connection's address, or what our own proxies say.

use std::net::SocketAddr;
use std::task::{Context, Poll};

use axum::extract::{ConnectInfo, Request};
use radslag_app::site::ClientAddress;
use tower::{Layer, Service};

/// Puts a [`ClientAddress`] on each request.
#[derive(Debug, Clone, Copy)]
pub struct AddressLayer {
    /// How many addresses at the end of X-Forwarded-For our own proxies have written.
    pub trusted_proxies: usize,
}

impl<S> Layer<S> for AddressLayer {
    type Service = Address<S>;

    fn layer(&self, inner: S) -> Address<S> {
        Address {
            inner,
            trusted_proxies: self.trusted_proxies,
        }
    }
}

/// The service that [`AddressLayer`] makes.
#[derive(Debug, Clone)]
pub struct Address<S> {
    inner: S,
    trusted_proxies: usize,
}

impl<S: Service<Request>> Service<Request> for Address<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request) -> S::Future {
        let address = address(&request, self.trusted_proxies);
        request.extensions_mut().insert(ClientAddress(address));
        self.inner.call(request)
    }
}

fn address(request: &Request, trusted_proxies: usize) -> String {
    let connection = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map_or_else(
            || "unknown".to_owned(),
            |ConnectInfo(address)| address.ip().to_string(),
        );
    if trusted_proxies == 0 {
        return connection;
    }
    let forwarded: Vec<String> = request
        .headers()
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(','))
        .map(|address| address.trim().to_owned())
        .collect();
    // The last one was written by the proxy nearest to us, and so on outwards.
    forwarded
        .iter()
        .rev()
        .nth(trusted_proxies - 1)
        .cloned()
        .unwrap_or(connection)
}
