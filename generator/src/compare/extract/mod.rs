//! From a [`Plan`] to the [`Surface`] of the crate that `emit` writes from it.
//!
//! What always holds: what `emit` makes public is here, by the name it gets there; what it keeps private (routes, statics, the runtime's insides) is
//! not, unless users notice it on the wire.

mod client;
mod facts;
mod operations;
mod types;
mod words;

pub(super) use facts::beside;

use super::surface::Surface;
use crate::load::Document;
use crate::plan::Plan;

impl Surface {
    /// The surface of the planned crate. `document` is what the plan was made from; it names the files of places.
    #[must_use]
    pub fn of(plan: &Plan, document: &Document) -> Self {
        let context = facts::Context { plan, document };
        let mut items = client::items(&context);
        for module in &plan.modules {
            if let Some(group) = &module.group {
                operations::group(&context, module, group, &mut items);
            }
            for ty in &module.types {
                types::items(&context, module, ty, &mut items);
            }
        }
        Self { items }
    }
}
