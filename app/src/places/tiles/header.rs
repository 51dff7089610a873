//! The first 127 bytes of a `PMTiles` file (<https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md>).

use super::TilesError;
use crate::places::Point;

/// What the file says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// Where the first directory lies, and how long it is.
    pub root: (u64, u64),
    leaves: (u64, u64),
    tiles: (u64, u64),
    /// Whether directories are packed, with gzip.
    pub is_packed: bool,
    /// The media type of its tiles.
    pub kind: &'static str,
    /// The coarsest and the finest step.
    pub steps: (u8, u8),
}

/// The finest step that anybody makes; the numbers of tiles end at 31.
const FINEST: u8 = 24;

impl Header {
    /// How long it is.
    pub const LENGTH: usize = 127;

    /// Reads it, and looks whether the file can be the map.
    pub fn read(bytes: &[u8; Self::LENGTH]) -> Result<Self, TilesError> {
        if &bytes[..7] != b"PMTiles" || bytes[7] != 3 {
            return Err(TilesError::NotPmtiles);
        }
        let kind = match bytes[99] {
            1 => return Err(TilesError::Vector),
            2 => "image/png",
            3 => "image/jpeg",
            4 => "image/webp",
            5 => "image/avif",
            _ => return Err(TilesError::NotPmtiles),
        };
        let is_packed = match bytes[97] {
            1 => false,
            2 => true,
            _ => return Err(TilesError::Packing),
        };
        // A picture is not packed once more; some programs say that they do not know.
        if !matches!(bytes[98], 0 | 1) {
            return Err(TilesError::Packing);
        }
        let steps = (bytes[100], bytes[101]);
        if steps.0 > steps.1 || steps.1 > FINEST {
            return Err(TilesError::Damaged);
        }
        // Ten-millionths of a degree.
        let [west, south, east, north] =
            [102, 106, 110, 114].map(|at| i64::from(signed(bytes, at)) / 10);
        if west > Point::EAST || east < Point::WEST || south > Point::NORTH || north < Point::SOUTH
        {
            return Err(TilesError::Elsewhere);
        }
        let part = |at| (long(bytes, at), long(bytes, at + 8));
        Ok(Self {
            root: part(8),
            leaves: part(40),
            tiles: part(56),
            is_packed,
            kind,
            steps,
        })
    }

    /// Where a tile lies in the file.
    pub fn tile_at(&self, offset: u64, length: u64) -> Result<(u64, u64), TilesError> {
        inside(self.tiles, offset, length)
    }

    /// Where a directory beside the first one lies in the file.
    pub fn leaf_at(&self, offset: u64, length: u64) -> Result<(u64, u64), TilesError> {
        inside(self.leaves, offset, length)
    }
}

fn inside((begin, whole): (u64, u64), offset: u64, length: u64) -> Result<(u64, u64), TilesError> {
    let end = offset.checked_add(length).ok_or(TilesError::Damaged)?;
    let at = begin.checked_add(offset).ok_or(TilesError::Damaged)?;
    if end > whole {
        return Err(TilesError::Damaged);
    }
    Ok((at, length))
}

fn long(bytes: &[u8; Header::LENGTH], at: usize) -> u64 {
    let mut long = [0; 8];
    long.copy_from_slice(&bytes[at..at + 8]);
    u64::from_le_bytes(long)
}

fn signed(bytes: &[u8; Header::LENGTH], at: usize) -> i32 {
    let mut signed = [0; 4];
    signed.copy_from_slice(&bytes[at..at + 4]);
    i32::from_le_bytes(signed)
}
