//! The name that was probably meant.

/// How many names are compared letter by letter: those that share the most letters.
const MOST_COMPARED: usize = 16;

/// Of `known`, the name that is most like `name`, if any is by more than `cutoff` (0 to 1). A name has to be looked at as a whole only
/// where its letters promise something, so that thousands of misspelt names among thousands take no time.
pub(super) fn nearest<'n>(
    name: &str,
    known: impl Iterator<Item = &'n str>,
    cutoff: f32,
) -> Option<&'n str> {
    let letters = Letters::of(name);
    let mut promising: Vec<(f32, &str)> = known
        .filter_map(|known| {
            let at_most = letters.likeness_at_most(known);
            (at_most >= cutoff).then_some((at_most, known))
        })
        .collect();
    // The order of the document where two promise the same.
    promising.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    promising.truncate(MOST_COMPARED);
    let promising: Vec<&str> = promising.into_iter().map(|(_, known)| known).collect();
    let close = similar::get_close_matches(name, &promising, 1, cutoff);
    close.first().copied()
}

/// How often each letter stands in a name; letters beyond ASCII share their places.
struct Letters {
    counts: [u16; 128],
    length: u16,
}

impl Letters {
    fn of(name: &str) -> Self {
        let mut counts = [0_u16; 128];
        let mut length = 0_u16;
        for slot in slots(name) {
            if let Some(count) = counts.get_mut(slot) {
                *count = count.saturating_add(1);
            }
            length = length.saturating_add(1);
        }
        Self { counts, length }
    }

    /// What the likeness of the names cannot exceed: twice the letters in common, of all letters.
    fn likeness_at_most(&self, other: &str) -> f32 {
        let mut left = self.counts;
        let (mut common, mut length) = (0_u16, 0_u16);
        for slot in slots(other) {
            length = length.saturating_add(1);
            if let Some(count) = left.get_mut(slot).filter(|count| **count > 0) {
                *count -= 1;
                common = common.saturating_add(1);
            }
        }
        let all = f32::from(self.length) + f32::from(length);
        if all == 0.0 {
            1.0
        } else {
            2.0 * f32::from(common) / all
        }
    }
}

fn slots(name: &str) -> impl Iterator<Item = usize> {
    name.chars().map(|c| c as usize % 128)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_found_among_many() {
        let names: Vec<String> = (0..2_000).map(|at| format!("Component{at:04}")).collect();
        let known = || names.iter().map(String::as_str);
        assert_eq!(nearest("Componnt0815", known(), 0.7), Some("Component0815"));
        assert_eq!(nearest("Elsewhere", known(), 0.7), None);
        assert_eq!(
            nearest("résumé", ["resume", "résume"].into_iter(), 0.7),
            Some("résume")
        );
    }
}
