/// The volunteer record (志愿服务记录): what somebody has done for others, and a certificate of it. Rule
/// source: docs/rules/volunteer.md.
@NullMarked
package io.linli.citizen.points.volunteer;

import org.jspecify.annotations.NullMarked;
