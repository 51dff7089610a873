//! Directories of a `PMTiles` file: which tiles lie where.

use std::io::Read;

use flate2::read::GzDecoder;

use super::TilesError;

/// The most bytes of one directory when it is unpacked.
const UNPACKED_MAX: u64 = 64 << 20;

/// Tiles with the same picture, or another directory.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Entry {
    /// The number of the first tile.
    first: u64,
    /// How many tiles in a row; none for another directory.
    run: u64,
    length: u64,
    offset: u64,
}

/// Where something lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// A tile, among the tiles.
    Tile { offset: u64, length: u64 },
    /// Another directory knows more, among the directories.
    Leaf { offset: u64, length: u64 },
    /// There is none.
    Nothing,
}

/// A directory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Directory(Vec<Entry>);

impl Directory {
    /// Reads one.
    pub fn read(bytes: &[u8], is_packed: bool) -> Result<Self, TilesError> {
        if !is_packed {
            return Self::unpacked(bytes);
        }
        let mut plain = Vec::new();
        GzDecoder::new(bytes)
            .take(UNPACKED_MAX)
            .read_to_end(&mut plain)
            .map_err(|_| TilesError::Damaged)?;
        Self::unpacked(&plain)
    }

    fn unpacked(mut bytes: &[u8]) -> Result<Self, TilesError> {
        let count = number_in(&mut bytes)?;
        // Each entry takes four bytes at least.
        let count = usize::try_from(count)
            .ok()
            .filter(|count| *count <= bytes.len() / 4)
            .ok_or(TilesError::Damaged)?;
        let mut entries = vec![Entry::default(); count];
        let mut first: u64 = 0;
        for entry in &mut entries {
            first = first
                .checked_add(number_in(&mut bytes)?)
                .ok_or(TilesError::Damaged)?;
            entry.first = first;
        }
        for entry in &mut entries {
            entry.run = number_in(&mut bytes)?;
        }
        for entry in &mut entries {
            entry.length = number_in(&mut bytes)?;
        }
        // What follows the one before is written as nought.
        let mut next = 0;
        for (at, entry) in entries.iter_mut().enumerate() {
            entry.offset = match (number_in(&mut bytes)?, at) {
                (0, 0) => return Err(TilesError::Damaged),
                (0, _) => next,
                (value, _) => value - 1,
            };
            next = entry
                .offset
                .checked_add(entry.length)
                .ok_or(TilesError::Damaged)?;
        }
        Ok(Self(entries))
    }

    /// Where the tile with this number lies.
    pub fn find(&self, number: u64) -> Found {
        let after = self.0.partition_point(|entry| entry.first <= number);
        let Some(entry) = after.checked_sub(1).and_then(|at| self.0.get(at)) else {
            return Found::Nothing;
        };
        let (offset, length) = (entry.offset, entry.length);
        if entry.run == 0 {
            Found::Leaf { offset, length }
        } else if number - entry.first < entry.run {
            Found::Tile { offset, length }
        } else {
            Found::Nothing
        }
    }
}

/// The next number, seven bits in each byte.
fn number_in(bytes: &mut &[u8]) -> Result<u64, TilesError> {
    let mut number = 0;
    for shift in (0..64).step_by(7) {
        let (first, rest) = bytes.split_first().ok_or(TilesError::Damaged)?;
        *bytes = rest;
        let part = u64::from(first & 0x7f);
        if shift == 63 && part > 1 {
            break;
        }
        number |= part << shift;
        if first & 0x80 == 0 {
            return Ok(number);
        }
    }
    Err(TilesError::Damaged)
}

/// The number of a tile: coarser steps come first, and within one they follow Hilbert's curve. Nothing where there is no such
/// tile.
pub fn number(step: u8, column: u32, row: u32) -> Option<u64> {
    if step > 24 || column >= 1 << step || row >= 1 << step {
        return None;
    }
    let before = ((1_u64 << (2 * u32::from(step))) - 1) / 3;
    let (mut x, mut y) = (u64::from(column), u64::from(row));
    let mut along = 0;
    let mut side = (1_u64 << step) / 2;
    while side > 0 {
        let (right, down) = (u64::from(x & side > 0), u64::from(y & side > 0));
        along += side * side * ((3 * right) ^ down);
        if down == 0 {
            if right == 1 {
                x = (side.wrapping_sub(1)).wrapping_sub(x);
                y = (side.wrapping_sub(1)).wrapping_sub(y);
            }
            std::mem::swap(&mut x, &mut y);
        }
        side /= 2;
    }
    Some(before + along)
}
