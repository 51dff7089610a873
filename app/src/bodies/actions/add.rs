//! Adding a body.

use crate::audit::{Event, SITE};
use crate::bodies::model::NewBody;
use crate::bodies::store;
use crate::core::slug::slug;
use crate::core::{Error, Id};
use crate::deed::Deed;
use crate::dialogues::{EntryError, Problem};
use crate::staff::Action;

/// Addresses that mean something else in the admin area.
const RESERVED: &[&str] = &["", "ny"];

/// Adds a body and returns its id. Administrators for all bodies may. Where the address is made from
/// the name and taken, `-2`, `-3` and so on is added: a body may be called like one that is over.
pub async fn add(deed: &mut Deed, new: &NewBody) -> Result<Id, EntryError> {
    deed.require_for_all(Action::Administer)?;
    store::hold_all(deed.conn()).await?;
    let all = store::all(deed.conn()).await?;
    let today = deed.now.date();
    EntryError::unless_none(new.problems(&all, today))?;
    let (id, now) = (deed.new_id(), deed.now);
    let first = match new.slug.as_str() {
        // A name in other letters than ours gives no address.
        "" => Some(slug(&new.name))
            .filter(|slug| !slug.is_empty())
            .unwrap_or_else(|| "organ".to_owned()),
        given => given.to_owned(),
    };
    let mut address = first.clone();
    let mut number = 1;
    while RESERVED.contains(&address.as_str())
        || !store::insert(deed.conn(), id, &address, new, now).await?
    {
        number += 1;
        if !new.slug.is_empty() {
            return Err(EntryError::at("name", Problem::NameIsTaken));
        }
        if number > 1000 {
            return Err(Error::Internal(format!("no free address for {first}")).into());
        }
        address = format!("{first}-{number}");
    }
    deed.audit(Event {
        chain: SITE,
        action: "body.added",
        subject: &address,
        before: "",
        after: &format!("{}\n{}\n{}", new.name, new.name_en, new.period().first()),
    })
    .await?;
    Ok(id)
}
