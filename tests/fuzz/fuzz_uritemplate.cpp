// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/uriencoding.h"
#include "core/mcp/uritemplate.h"
#include "tests/fuzz/fuzzing.h"

#include <algorithm>

using namespace Signalbox;
using namespace Signalbox::Fuzzing;

namespace {

/// A value for each variable, of a kind that its place in the list decides.
UriValues valuesFor(const UriTemplate &uriTemplate, const QString &text)
{
    UriValues values;
    const QStringList parts = text.split(u',');
    const QStringList names = uriTemplate.variables();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i % 4 == 3) {
            values.insert(names[i], parts);
        } else if (i % 4 == 2 && uriTemplate.isExploded(names[i])) {
            QList<QPair<QString, QString>> pairs;
            for (const QString &part : parts) {
                pairs.append({part.section(u'=', 0, 0), part.section(u'=', 1)});
            }
            values.insert(names[i], pairs);
        } else {
            values.insert(names[i], text);
        }
    }
    return values;
}

bool mayStandInUri(QChar c)
{
    return c.unicode() < 0x80 && (isUnreserved(c.toLatin1()) || isReserved(c.toLatin1()) || c == u'%');
}

void checkMatch(const UriTemplate &uriTemplate, const QString &uri)
{
    const std::optional<UriValues> values = uriTemplate.match(uri);
    if (values) {
        const Result<QString> back = uriTemplate.expand(*values);
        require(back && normalizedUri(*back) == normalizedUri(uri), "matched values lead back to the address");
    }
}

} // namespace

/// A template, a line end, a text that serves as value and as address.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray input = bytesOf(data, size);
    const QString written = QString::fromUtf8(takeUntil(input, '\n'));
    const QString text = QString::fromUtf8(input);
    const Result<UriTemplate> parsed = UriTemplate::parse(written);
    if (!parsed) {
        require(!parsed.error().message.isEmpty() && parsed.error().where.startsWith(QStringLiteral("character ")),
                "what is wrong with a template is said, and where");
        return 0;
    }
    checkMatch(*parsed, text);
    const UriValues values = valuesFor(*parsed, text);
    const Result<QString> expanded = parsed->expand(values);
    if (!expanded) {
        return 0;
    }
    require(std::ranges::all_of(*expanded, mayStandInUri), "an expansion holds nothing that is not allowed in a URI");
    require(parsed->expand(values) == expanded, "an expansion is always the same");
    checkMatch(*parsed, *expanded);
    if (parsed->variables().isEmpty()) {
        require(parsed->match(*expanded).has_value(), "a template without variables matches its expansion");
    }
    return 0;
}
