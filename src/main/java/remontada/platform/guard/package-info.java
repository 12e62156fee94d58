/// What stands between the site and those who mean it no good: who asks, what is refused at the door, how long a slow
/// client is waited for, and how much work one client may cause.
@NullMarked
package remontada.platform.guard;

import org.jspecify.annotations.NullMarked;
