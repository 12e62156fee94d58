/// A club's ties and matches as lists with filters: what is behind the sentences that speak of one club.
@NullMarked
package remontada.lists;

import org.jspecify.annotations.NullMarked;
