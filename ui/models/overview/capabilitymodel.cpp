// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overview/capabilitymodel.h"

#include "core/json/jsontext.h"

#include <QHash>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostRows = 200;
constexpr qsizetype kLongestSetting = 300;

/// What the specification says of each (basic/lifecycle, server/discover, the extensions' pages).
QString meaningOf(const QString &name)
{
    static const QHash<QString, const char *> kMeanings{
        {u"tools"_s, QT_TRANSLATE_NOOP("Signalbox::CapabilityModel", "Has tools that can be called")},
        {u"tools.listChanged"_s, QT_TRANSLATE_NOOP("Signalbox::CapabilityModel", "Tells when its tools change")},
        {u"resources"_s, QT_TRANSLATE_NOOP("Signalbox::CapabilityModel", "Has resources that can be read")},
        {u"resources.listChanged"_s,
         QT_TRANSLATE_NOOP("Signalbox::CapabilityModel", "Tells when its list of resources changes")},
        {u"resources.subscribe"_s,
         QT_TRANSLATE_NOOP("Signalbox::CapabilityModel", "Tells when a resource changes, if asked to")},
        {u"prompts"_s, QT_TRANSLATE_NOOP("Signalbox::CapabilityModel", "Has prompts that can be filled in")},
        {u"prompts.listChanged"_s, QT_TRANSLATE_NOOP("Signalbox::CapabilityModel", "Tells when its prompts change")},
        {u"logging"_s, QT_TRANSLATE_NOOP("Signalbox::CapabilityModel", "Sends log messages of the level asked for")},
        {u"completions"_s, QT_TRANSLATE_NOOP("Signalbox::CapabilityModel", "Suggests values for arguments")},
        {u"tasks"_s, QT_TRANSLATE_NOOP("Signalbox::CapabilityModel", "Can answer later: calls become tasks")},
        {u"tasks.list"_s, QT_TRANSLATE_NOOP("Signalbox::CapabilityModel", "Lists its tasks")},
        {u"tasks.cancel"_s, QT_TRANSLATE_NOOP("Signalbox::CapabilityModel", "Lets tasks be cancelled")},
        {u"tasks.requests"_s, QT_TRANSLATE_NOOP("Signalbox::CapabilityModel", "Which requests can become tasks")},
        {u"experimental"_s, QT_TRANSLATE_NOOP("Signalbox::CapabilityModel", "Outside of the specification")},
        {u"extensions"_s,
         QT_TRANSLATE_NOOP("Signalbox::CapabilityModel", "Additions with a specification of their own")},
        {u"io.modelcontextprotocol/tasks"_s,
         QT_TRANSLATE_NOOP("Signalbox::CapabilityModel", "Can answer later: calls become tasks")},
        {u"io.modelcontextprotocol/ui"_s,
         QT_TRANSLATE_NOOP("Signalbox::CapabilityModel", "Brings user interfaces of its own")},
    };
    const char *text = kMeanings.value(name, nullptr);
    return text ? CapabilityModel::tr(text) : QString();
}

QString settingText(const Json &value)
{
    if (value.is_bool()) {
        return value.as<bool>() ? CapabilityModel::tr("yes") : CapabilityModel::tr("no");
    }
    if (value.is_object() && value.empty()) {
        return CapabilityModel::tr("yes");
    }
    const QString text = QString::fromUtf8(compactJson(value));
    return text.size() > kLongestSetting ? text.first(kLongestSetting) + u'…' : text;
}

/// A capability, and a row for each of its settings; what is deeper stays JSON.
void addFacts(const QString &name, const Json &value, QList<CapabilityFact> &facts)
{
    const bool isSplit = value.is_object() && !value.empty();
    facts.append({name, isSplit ? CapabilityModel::tr("yes") : settingText(value), meaningOf(name)});
    if (!isSplit) {
        return;
    }
    for (const auto &part : value.object_range()) {
        if (facts.size() >= kMostRows) {
            return;
        }
        // What is under these two has names of its own.
        const bool isNamed = name == "extensions"_L1 || name == "experimental"_L1;
        const QString key = utf8ToQString(part.key());
        const QString partName = isNamed ? key : name + u'.' + key;
        facts.append({partName, settingText(part.value()), meaningOf(partName)});
    }
}

} // namespace

QList<CapabilityFact> capabilityFacts(const Json &capabilities)
{
    QList<CapabilityFact> facts;
    if (!capabilities.is_object()) {
        return facts;
    }
    for (const auto &member : capabilities.object_range()) {
        if (facts.size() >= kMostRows) {
            break;
        }
        const QString name = utf8ToQString(member.key());
        addFacts(name, member.value(), facts);
    }
    return facts;
}

QStringList CapabilityModel::heads() const
{
    return {tr("Capability"), tr("Setting"), tr("Meaning")};
}

QString CapabilityModel::text(const CapabilityFact &row, int column) const
{
    return column == Name ? row.name : column == Setting ? row.setting : row.meaning;
}

} // namespace Signalbox
