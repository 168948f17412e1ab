/** What people do from page to page, in a real browser. */
@org.jspecify.annotations.NullMarked
package shangliang.journeys;
