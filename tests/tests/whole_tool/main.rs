//! The generator as a whole: nothing in it is keyed to the API that it was first made for.

mod ledger;
mod renamed;
