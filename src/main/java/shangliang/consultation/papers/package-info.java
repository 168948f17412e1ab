/** Papers for a consultation: looked through before they are kept, each version kept, shown as text. */
@NullMarked
package shangliang.consultation.papers;

import org.jspecify.annotations.NullMarked;
