// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/settings/settingsexchange.h"

#include "core/base/ownfile.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kKind = "signalbox-settings";
constexpr auto kSettings = "settings";
constexpr int kVersion = 1;
constexpr qsizetype kMostBytes = qsizetype(1024) * 1024;

class SettingsExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

Failure refuse(const QString &message, const QString &where)
{
    Failure failure = fail(Error::Kind::Usage, message);
    failure.error().where = where;
    return failure;
}

/// The object with the settings.
Result<Json> settingsIn(const QByteArray &bytes)
{
    const auto parsed = parseJson(bytes, {.bytes = kMostBytes, .depth = 8});
    if (!parsed) {
        return Failure(parsed.error());
    }
    const auto twice = std::ranges::find(parsed->findings, JsonFinding::Kind::DuplicateKey, &JsonFinding::kind);
    if (twice != parsed->findings.end()) {
        return refuse(SettingsExchangeText::tr("“%1” is named twice.").arg(twice->detail.left(100)),
                      SettingsExchangeText::tr("byte %1").arg(twice->offset));
    }
    const Json &file = parsed->value;
    const bool isOurs = file.is_object() && file.contains(kKind) && file.contains(kSettings);
    if (!isOurs || !file.at(kSettings).is_object()) {
        return refuse(SettingsExchangeText::tr("That is no file of settings of Signalbox."), u"/"_s);
    }
    const Json &version = file.at(kKind);
    if (!version.is<int>() || version.as<int>() != kVersion) {
        return refuse(SettingsExchangeText::tr("The file of settings is of another version than this Signalbox reads."),
                      u'/' + QLatin1StringView(kKind));
    }
    return file.at(kSettings);
}

/// One that does not exist yet.
QString backupPath(const SettingsBook &book)
{
    const QString stem =
        book.configDir() + u"/settings-before-"_s + QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss"_s);
    QString path = stem + u".json"_s;
    for (int number = 2; QFile::exists(path); ++number) {
        path = stem + u'-' + QString::number(number) + u".json"_s;
    }
    return path;
}

} // namespace

QByteArray exportSettings(const SettingsBook &book)
{
    Json settings(jsoncons::json_object_arg);
    for (const Setting &setting : settingsTable()) {
        if (setting.counts != Setting::Counts::Elsewhere && book.isChanged(setting)) {
            settings.insert_or_assign(setting.key, setting.toJson(book.value(setting)));
        }
    }
    Json file(jsoncons::json_object_arg);
    file.insert_or_assign(kKind, kVersion);
    file.insert_or_assign(kSettings, std::move(settings));
    return prettyJson(file) + '\n';
}

Result<SettingsImport> SettingsImport::of(const QByteArray &json, const SettingsBook &book, Others others)
{
    const Result<Json> settings = settingsIn(json);
    if (!settings) {
        return Failure(settings.error());
    }
    SettingsImport import;
    QHash<const Setting *, QVariant> named;
    for (const auto &member : settings->object_range()) {
        const QString key = utf8ToQString(member.key());
        const Setting *setting = settingOf(key);
        if (!setting) {
            import.unknown += key;
            continue;
        }
        const Result<QVariant> value = setting->fromJson(member.value());
        if (!value) {
            return refuse(value.error().message, u"/settings/"_s + key);
        }
        if (setting->counts == Setting::Counts::Elsewhere) {
            import.elsewhere += key;
        } else {
            named.insert(setting, *value);
        }
    }
    for (const Setting &setting : settingsTable()) {
        const QVariant before = book.value(setting);
        const bool isOpen = others == Others::Reset && setting.counts != Setting::Counts::Elsewhere;
        const QVariant after = named.value(&setting, isOpen ? setting.standard : before);
        if (after != before) {
            import.changes.append({.setting = &setting, .before = before, .after = after});
        }
    }
    return import;
}

Result<QString> SettingsImport::apply(const SettingsBook &book) const
{
    if (changes.isEmpty()) {
        return QString();
    }
    OwnFile backup(backupPath(book));
    if (const Result<> kept = backup.write(exportSettings(book)); !kept) {
        return Failure(kept.error());
    }
    SettingsBook::Values values;
    for (const Change &change : changes) {
        values.append({change.setting, change.after});
    }
    if (const Result<> set = book.setAll(values); !set) {
        return Failure(set.error());
    }
    return backup.path();
}

} // namespace Signalbox
