// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/definitionlist.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/definitionchanges.h"
#include "app/cli/texttable.h"
#include "app/cli/visiblejson.h"
#include "core/json/jsontext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownHash = 12;

bool isGone(const AcceptedDefinition &one)
{
    return one.now && one.now->isEmpty();
}

bool hasChanged(const AcceptedDefinition &one)
{
    return one.now && !one.now->isEmpty() && definitionHash(*one.now) != one.pin.hash;
}

/// For programs.
std::string stateWord(const AcceptedDefinition &one)
{
    return isGone(one) ? "gone" : hasChanged(one) ? "changed" : "same";
}

QString stateText(const AcceptedDefinition &one)
{
    return isGone(one) ? tr("gone") : hasChanged(one) ? tr("changed") : tr("the same");
}

Json definitionJson(const AcceptedDefinition &one)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("tool", fromQString(one.server + u'.' + one.tool));
    json.insert_or_assign("definition", one.pin.hash.toStdString());
    json.insert_or_assign("accepted", fromQString(momentText(one.pin.acceptedMs)));
    json.insert_or_assign("alwaysAllowed", one.pin.isAllowed);
    if (one.now) {
        json.insert_or_assign("now", stateWord(one));
    }
    return json;
}

} // namespace

QList<AcceptedDefinition> acceptedDefinitions(const ServerEntry &entry, DefinitionPins &pins)
{
    QList<AcceptedDefinition> definitions;
    const QMap<QString, DefinitionPins::Pin> all = pins.pins(entry.id);
    for (const auto &[tool, pin] : all.asKeyValueRange()) {
        definitions.append({.server = entry.name, .tool = tool, .pin = pin, .now = {}});
    }
    return definitions;
}

bool printDefinitions(const QList<AcceptedDefinition> &definitions, bool json)
{
    if (json) {
        Json list(jsoncons::json_array_arg);
        for (const AcceptedDefinition &one : definitions) {
            list.push_back(definitionJson(one));
        }
        Json result(jsoncons::json_object_arg);
        result.insert_or_assign("definitions", std::move(list));
        return printResult(compactJson(result), true);
    }
    if (definitions.isEmpty()) {
        return printText(tr("No definitions were accepted yet: each is when its tool is called for the first time.")
                         + u'\n');
    }
    QList<QStringList> rows;
    QString changes;
    for (const AcceptedDefinition &one : definitions) {
        const QString tool = visibleText(one.server + u'.' + one.tool);
        rows.append({tool, QString::fromLatin1(one.pin.hash.first(std::min(kShownHash, one.pin.hash.size()))),
                     momentText(one.pin.acceptedMs), one.pin.isAllowed ? tr("always allowed") : u"–"_s});
        if (one.now) {
            rows.last().append(stateText(one));
        }
        if (hasChanged(one)) {
            changes += u'\n' + tool + u'\n' + definitionChanges(one.pin.definition, *one.now);
        }
    }
    return printText(tableText(rows) + changes);
}

} // namespace Signalbox
