// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settingscommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/commandhead.h"
#include "app/cli/settingsoptions.h"
#include "app/cli/texttable.h"
#include "app/cli/visiblejson.h"
#include "core/base/boundedread.h"
#include "core/base/ownfile.h"
#include "core/base/paths.h"
#include "core/base/regularfile.h"
#include "core/hub/settings/settingsexchange.h"
#include "core/json/jsontext.h"

#include <QFile>

#include <cstdio>

namespace Signalbox {

using namespace Qt::StringLiterals;
using SettingsVerb = SettingsOptions::Verb;

namespace {

constexpr qint64 kMostBytes = qint64(1024) * 1024;

Json settingJson(const SettingsBook &book, const Setting &setting)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("key", fromQString(setting.name()));
    json.insert_or_assign("value", setting.toJson(book.value(setting)));
    json.insert_or_assign("default", setting.toJson(setting.standard));
    json.insert_or_assign("changed", book.isChanged(setting));
    json.insert_or_assign("label", fromQString(setting.labelText()));
    return json;
}

QString shown(const Setting &setting, const QVariant &value)
{
    const QString text = setting.toText(value);
    return text.isEmpty() ? u"–"_s : visibleText(text);
}

int list(const SettingsBook &book, const SettingsOptions &options)
{
    Json all(jsoncons::json_array_arg);
    QList<QStringList> rows{{QString(), tr("setting"), tr("value"), tr("default"), tr("what it is")}};
    for (const Setting &setting : settingsTable()) {
        const bool isChanged = book.isChanged(setting);
        if (options.changedOnly && !isChanged) {
            continue;
        }
        all.push_back(settingJson(book, setting));
        rows.append({isChanged ? u"*"_s : u" "_s, setting.name(), shown(setting, book.value(setting)),
                     shown(setting, setting.standard), setting.labelText()});
    }
    if (options.json) {
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("settings", std::move(all));
        return exitCodeOf(printResult(compactJson(json), true));
    }
    return exitCodeOf(printText(rows.size() == 1 ? tr("Every setting is the default.") + u'\n' : tableText(rows)));
}

Result<const Setting *> settingNamed(const QString &key)
{
    if (const Setting *setting = settingOf(key)) {
        return setting;
    }
    Failure failure = fail(Error::Kind::Usage, tr("There is no setting “%1”.").arg(key.left(100)));
    const QStringList like = settingsLike(key);
    failure.error().advice =
        like.isEmpty() ? tr("settings list shows them all.") : tr("Did you mean %1?").arg(like.join(u", "_s));
    return failure;
}

int printOne(const SettingsBook &book, const Setting &setting, bool isJson)
{
    return exitCodeOf(isJson ? printResult(compactJson(settingJson(book, setting)), true)
                             : printText(visibleText(setting.toText(book.value(setting))) + u'\n'));
}

int change(const SettingsBook &book, const SettingsOptions &options)
{
    const auto setting = settingNamed(options.key);
    if (!setting) {
        return refuse(setting.error());
    }
    if (options.verb == SettingsVerb::Get) {
        return printOne(book, **setting, options.json);
    }
    const Result<QVariant> value = options.verb == SettingsVerb::Reset ? Result<QVariant>((*setting)->standard)
                                                                       : (*setting)->fromText(options.value);
    const Result<> set = value.and_then([&](const QVariant &wanted) { return book.set(**setting, wanted); });
    return set ? printOne(book, **setting, options.json) : refuse(set.error());
}

int resetAll(const SettingsBook &book)
{
    SettingsBook::Values values;
    for (const Setting &setting : settingsTable()) {
        if (setting.counts != Setting::Counts::Elsewhere && book.isChanged(setting)) {
            values.append({&setting, setting.standard});
        }
    }
    const Result<> set = book.setAll(values);
    return set ? exitCodeOf(printText(tr("Settings that became the default: %1.").arg(values.size()) + u'\n'))
               : refuse(set.error());
}

int exportTo(const SettingsBook &book, const QString &path)
{
    const QByteArray bytes = exportSettings(book);
    if (path == "-"_L1) {
        return exitCodeOf(printText(QString::fromUtf8(bytes)));
    }
    const Result<> written = OwnFile(path).write(bytes);
    return written ? ExitCode::Success : refuse(written.error());
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    const bool isInput = path == "-"_L1;
    const std::optional<QString> why = isInput ? std::nullopt : openRegularFile(file, GivenOpen::Accepted);
    if (why || (isInput && !file.open(stdin, QIODevice::ReadOnly))) {
        Failure failure =
            fail(Error::Kind::Storage, tr("The file cannot be read: %1.").arg(why.value_or(file.errorString())));
        failure.error().where = path;
        return failure;
    }
    return readAtMost(file, kMostBytes + 1); // one more than is understood
}

QString changesText(const SettingsImport &import)
{
    QList<QStringList> rows;
    for (const SettingsImport::Change &change : import.changes) {
        rows.append({change.setting->name(), shown(*change.setting, change.before), u"→"_s,
                     shown(*change.setting, change.after)});
    }
    return rows.isEmpty() ? tr("Nothing changes.") + u'\n' : tableText(rows);
}

Json importJson(const SettingsImport &import, const QString &backup)
{
    Json changes(jsoncons::json_array_arg);
    for (const SettingsImport::Change &change : import.changes) {
        Json one(jsoncons::json_object_arg);
        one.insert_or_assign("key", fromQString(change.setting->name()));
        one.insert_or_assign("before", change.setting->toJson(change.before));
        one.insert_or_assign("after", change.setting->toJson(change.after));
        changes.push_back(std::move(one));
    }
    const auto listOf = [](const QStringList &names) {
        Json list(jsoncons::json_array_arg);
        for (const QString &name : names) {
            list.push_back(fromQString(name));
        }
        return list;
    };
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("changes", std::move(changes));
    json.insert_or_assign("unknown", listOf(import.unknown));
    json.insert_or_assign("elsewhere", listOf(import.elsewhere));
    json.insert_or_assign("backup", fromQString(backup));
    return json;
}

int importFrom(const SettingsBook &book, const SettingsOptions &options)
{
    const auto others = options.othersReset ? SettingsImport::Others::Reset : SettingsImport::Others::Stay;
    const auto import = bytesOf(options.file).and_then([&](const QByteArray &bytes) {
        return SettingsImport::of(bytes, book, others);
    });
    if (!import) {
        return refuse(import.error());
    }
    for (const QString &key : import->unknown) {
        printNote(tr("There is no setting “%1”; it is left out.").arg(visibleText(key.left(100))));
    }
    for (const QString &key : import->elsewhere) {
        printNote(tr("“%1” is not changed by a file: %2.").arg(key, QLatin1StringView(settingOf(key)->command)));
    }
    const Result<QString> backup = options.isDryRun ? Result<QString>(QString()) : import->apply(book);
    if (!backup) {
        return refuse(backup.error());
    }
    if (options.json) {
        return exitCodeOf(printResult(compactJson(importJson(*import, *backup)), true));
    }
    const QString kept = backup->isEmpty() ? QString() : tr("The settings before are kept in %1.").arg(*backup) + u'\n';
    return exitCodeOf(printText(changesText(*import) + kept));
}

} // namespace

int runSettingsCommand(const QStringList &arguments)
{
    const Result<SettingsOptions> options = SettingsOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    const SettingsBook book(Paths().configDir());
    switch (options->verb) {
    case SettingsVerb::List:
        return list(book, *options);
    case SettingsVerb::Export:
        return exportTo(book, options->file);
    case SettingsVerb::Import:
        return importFrom(book, *options);
    case SettingsVerb::Reset:
        if (options->all) {
            return resetAll(book);
        }
        [[fallthrough]];
    case SettingsVerb::Get:
    case SettingsVerb::Set:
        break;
    }
    return change(book, *options);
}

} // namespace Signalbox
