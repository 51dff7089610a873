//! The product as its users meet it: the real router over a real database, with a clock that tests
//! move, seeded randomness and mail kept in memory.

#![expect(
    clippy::unwrap_used,
    reason = "a test panics where something is not as it must be"
)]

mod access;
mod app;
mod commands;
mod surroundings;
