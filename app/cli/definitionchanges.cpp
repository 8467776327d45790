// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/definitionchanges.h"

#include "app/cli/clitext.h"
#include "app/cli/dialogue.h"
#include "app/cli/visiblejson.h"
#include "core/json/jsondiff.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString side(const Json *value, QChar sign)
{
    if (value == nullptr) {
        return {};
    }
    QStringList lines = visibleJson(compactJson(*value)).split(u'\n');
    for (QString &line : lines) {
        line.prepend(QString(sign) + u' ');
    }
    return barred(lines.join(u'\n'));
}

} // namespace

QString definitionChanges(const QByteArray &before, const QByteArray &after)
{
    const Result<ParsedJson> was = parseJson(before);
    const Result<ParsedJson> is = parseJson(after);
    if (!was || !is) {
        return barred(visibleJson(after));
    }
    const JsonDifferences differences = compareJson(was->value, is->value);
    QString text;
    for (const JsonDifference &place : differences.places) {
        text += visibleText(place.pointer.isEmpty() ? u"/"_s : place.pointer) + u'\n' + side(place.before, u'-')
                + side(place.after, u'+');
    }
    return differences.hasMore ? text + tr("There are more differences than can be shown.") + u'\n' : text;
}

} // namespace Signalbox
