/**
 * Reports as entities of <a href="https://followthemoney.tech">FollowTheMoney</a>, the model of Aleph and OpenSanctions:
 * {@link FtmExport} writes them one JSON object a line, as {@code dateline export --format ftm} prints them.
 *
 * <pre>
 * FtmExport export = new FtmExport(out, Optional.empty());
 * for (TaggedReport report : reports) {
 *     export.write(report);
 * }
 * </pre>
 */
@org.jspecify.annotations.NullMarked
package io.dateline.cli.ftm;
