/** What likeness does with files of messages from the command line. */
@NullMarked
package shangliang.likeness.commands;

import org.jspecify.annotations.NullMarked;
