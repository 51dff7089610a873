//! The product as its users meet it: the real router over a real database, with a clock that tests
//! move, seeded randomness and mail kept in memory.

mod access;
mod app;
mod surroundings;
