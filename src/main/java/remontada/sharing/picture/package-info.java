/// Share pictures: a page's [remontada.look.Card] as a PNG of 1200 by 630, the same on every machine.
///
/// [Layout] decides where everything stands, `web/pictures/card.svg` how it looks; letters are outlines by then, so
/// that no font of the machine has a part in it. The typefaces in `web/pictures/type` were cut from Barlow by
/// `src/build/python/picture_type.py`.
@NullMarked
package remontada.sharing.picture;

import org.jspecify.annotations.NullMarked;
