//! What everybody can read, as it is now: what the index is made of, and what a result shows. What is not public is in none of
//! these questions, so that it is not shown either if it still stood in the index. One file for each kind.

mod answers;
mod decisions;
mod dialogues;
mod ideas;
mod initiatives;

use crate::core::Result;
use crate::db::{Conn, json_list};
use crate::search::model::{Kind, Source};

/// The texts of `of`; those that nobody can read are left out.
pub async fn sources(conn: &mut Conn, of: &[(Kind, String)]) -> Result<Vec<Source>> {
    let mut found = Vec::new();
    for kind in Kind::ALL {
        let subjects: Vec<&String> = of
            .iter()
            .filter(|(own, _)| own == kind)
            .map(|(_, subject)| subject)
            .collect();
        if subjects.is_empty() {
            continue;
        }
        let list = json_list(&subjects);
        found.extend(match kind {
            Kind::Dialogue => dialogues::of(conn, &list).await?,
            Kind::Decision => decisions::of(conn, &list).await?,
            Kind::Answer => answers::of(conn, &list).await?,
            Kind::Initiative => initiatives::of(conn, &list).await?,
            Kind::Idea => ideas::of(conn, &list).await?,
        });
    }
    Ok(found)
}
