// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/toolrisks.h"

#include "core/hub/toolnames.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Severity = DoctorFinding::Severity;

namespace {

constexpr QLatin1StringView kAnnotationRule("server/tools, annotations");

class ToolRisksText
{
    Q_DECLARE_TR_FUNCTIONS(ToolRisks)
};

/// The words of a name: of snake_case, kebab-case and camelCase.
QStringList wordsOf(const QString &name)
{
    static const QRegularExpression border(u"[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])"_s);
    QStringList words;
    for (const QString &word : name.split(border, Qt::SkipEmptyParts)) {
        words << word.toLower();
    }
    return words;
}

/// The word that says what the tool does: the first that is among these.
QString verbAmong(const Tool &tool, const QSet<QString> &verbs)
{
    const QStringList words = wordsOf(tool.name);
    const auto found = std::ranges::find_if(words, [&verbs](const QString &word) { return verbs.contains(word); });
    return found == words.end() ? QString() : *found;
}

const QSet<QString> &destroying()
{
    static const QSet<QString> verbs{u"delete"_s, u"remove"_s,    u"drop"_s,     u"destroy"_s, u"purge"_s,
                                     u"wipe"_s,   u"kill"_s,      u"erase"_s,    u"reset"_s,   u"truncate"_s,
                                     u"revoke"_s, u"overwrite"_s, u"terminate"_s};
    return verbs;
}

const QSet<QString> &writing()
{
    static const QSet<QString> verbs{u"write"_s,   u"create"_s,   u"update"_s, u"edit"_s,   u"send"_s,    u"post"_s,
                                     u"upload"_s,  u"move"_s,     u"rename"_s, u"insert"_s, u"execute"_s, u"install"_s,
                                     u"publish"_s, u"transfer"_s, u"pay"_s,    u"merge"_s,  u"push"_s,    u"commit"_s};
    return verbs;
}

/// What may say more than anybody wants to see, or costs: named so, it is not called unasked, whatever it claims.
bool isDelicate(const Tool &tool)
{
    static const QSet<QString> words{u"env"_s,         u"environ"_s, u"environment"_s, u"secret"_s,    u"secrets"_s,
                                     u"token"_s,       u"tokens"_s,  u"password"_s,    u"passwords"_s, u"credential"_s,
                                     u"credentials"_s, u"key"_s,     u"keys"_s,        u"auth"_s,      u"login"_s,
                                     u"cookie"_s,      u"cookies"_s, u"config"_s,      u"dump"_s,      u"run"_s,
                                     u"exec"_s,        u"eval"_s,    u"shell"_s,       u"trigger"_s,   u"start"_s,
                                     u"stop"_s,        u"restart"_s, u"set"_s,         u"toggle"_s,    u"clear"_s};
    return !verbAmong(tool, words).isEmpty();
}

/// Named as what is asked to see whether anybody is there.
bool isPlain(const Tool &tool)
{
    static const QSet<QString> words{u"ping"_s,   u"echo"_s,    u"health"_s, u"time"_s, u"date"_s,
                                     u"status"_s, u"version"_s, u"list"_s,   u"help"_s, u"about"_s};
    return !verbAmong(tool, words).isEmpty();
}

QString placeOf(const Tool &tool)
{
    return u"tool "_s + tool.name;
}

} // namespace

QList<DoctorFinding> annotationRisks(const Tool &tool)
{
    QList<DoctorFinding> findings;
    const QString destroys = verbAmong(tool, destroying());
    const QString writes = destroys.isEmpty() ? verbAmong(tool, writing()) : destroys;
    const bool claimsReading = tool.annotations.readOnly.value_or(false);
    if (claimsReading && !writes.isEmpty()) {
        findings.append({.id = u"security.readOnlyClaim"_s,
                         .severity = Severity::Warning,
                         .sentence = ToolRisksText::tr(
                                         "It says that it only reads, but its name says “%1”: programs that trust the "
                                         "hint call it without asking.")
                                         .arg(writes),
                         .place = placeOf(tool),
                         .rule = kAnnotationRule,
                         .advice = ToolRisksText::tr("Take readOnlyHint out, or rename the tool.")});
    } else if (!destroys.isEmpty() && tool.annotations.destructive == false) {
        findings.append(
            {.id = u"security.destructiveClaim"_s,
             .severity = Severity::Warning,
             .sentence = ToolRisksText::tr("It says that it destroys nothing, but its name says “%1”.").arg(destroys),
             .place = placeOf(tool),
             .rule = kAnnotationRule,
             .advice = ToolRisksText::tr("Set destructiveHint to true.")});
    } else if (!destroys.isEmpty() && !claimsReading && !tool.annotations.destructive) {
        findings.append(
            {.id = u"security.destructiveUnsaid"_s,
             .severity = Severity::Note,
             .sentence = ToolRisksText::tr("Its name says “%1”, and it does not say whether it destroys anything.")
                             .arg(destroys),
             .place = placeOf(tool),
             .rule = kAnnotationRule,
             .advice = ToolRisksText::tr("Set destructiveHint, so that programs can ask before it is called.")});
    }
    return findings;
}

QList<DoctorFinding> shadowedNames(const QString &server, const QList<Tool> &tools,
                                   const QMap<QString, QStringList> &others)
{
    QStringList names;
    std::ranges::transform(tools, std::back_inserter(names), &Tool::name);
    ToolNames all;
    all.set(server, ServerToolNames::of(names));
    for (const auto &[other, theirs] : others.asKeyValueRange()) {
        if (other != server) {
            all.set(other, ServerToolNames::of(theirs));
        }
    }
    names.removeDuplicates();
    QList<DoctorFinding> findings;
    for (const QString &name : std::as_const(names)) {
        for (const ToolNameFinding &found : all.findings(server, name)) {
            findings.append(
                {.id = u"security.shadowedName"_s,
                 .severity = Severity::Warning,
                 .sentence = found.sentence(),
                 .place = u"tool "_s + name,
                 .rule = u"server/tools, Tool Names; reliability U07"_s,
                 .advice = ToolRisksText::tr("Call it by its server's name as well, and rename one of them.")});
        }
    }
    return findings;
}

bool isHarmless(const Tool &tool)
{
    if (!tool.annotations.readOnly.value_or(false) || tool.taskSupport == Tool::TaskSupport::Required
        || !verbAmong(tool, destroying()).isEmpty() || !verbAmong(tool, writing()).isEmpty() || isDelicate(tool)) {
        return false;
    }
    if (!tool.inputSchema.is_object()) {
        return tool.inputSchema.is_null();
    }
    const auto required = tool.inputSchema.find("required");
    const bool needsNone = required == tool.inputSchema.object_range().end()
                           || (required->value().is_array() && required->value().empty());
    return needsNone && !tool.inputSchema.contains("oneOf") && !tool.inputSchema.contains("anyOf")
           && !tool.inputSchema.contains("allOf") && !tool.inputSchema.contains("minProperties");
}

const Tool *harmlessAmong(const QList<Tool> &tools)
{
    const Tool *found = nullptr;
    for (const Tool &tool : tools) {
        if (isHarmless(tool) && (!found || (isPlain(tool) && !isPlain(*found)))) {
            found = &tool;
        }
    }
    return found;
}

} // namespace Signalbox
