//! Holding the registers while one of them is changed.

use crate::bodies;
use crate::core::Result;
use crate::deed::Deed;
use crate::staff::Action;

/// Holds the registers for this deed, for administrators for all bodies: two who enter something at once see what the other
/// entered.
pub async fn hold_registers(deed: &mut Deed) -> Result<()> {
    deed.require_for_all(Action::Administer)?;
    bodies::hold_all(deed.conn()).await
}
