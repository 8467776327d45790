// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/settings/settingstable.h"

#include "core/auth/secretplace.h"
#include "core/base/durations.h"
#include "core/base/limits.h"
#include "core/base/nearmatches.h"
#include "core/catalog/registry/registryaddress.h"
#include "core/hub/team/teamconfig.h"
#include "core/hub/telemetry/telemetryconfig.h"
#include "core/hub/updates/updatelook.h"
#include "core/journal/journalsettings.h"
#include "core/wire/querysecrets.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Type = Setting::Type;
using Counts = Setting::Counts;

namespace {

constexpr int kMost = 1'000'000'000;
constexpr int kMostSeconds = 7 * 24 * 3600;

Failure refuse(const char *message)
{
    return fail(Error::Kind::Usage, QCoreApplication::translate("Settings", message));
}

Result<> checkCollector(const QVariant &value)
{
    const QUrl url(value.toString());
    const QList<std::pair<QString, QString>> query = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    const bool hasSecret =
        std::ranges::any_of(query, [](const auto &item) { return isSecretName(item.first.toUtf8()); });
    if (!url.userInfo().isEmpty() || hasSecret) {
        return refuse(QT_TRANSLATE_NOOP("Settings", "A secret does not belong into the collector's address."));
    }
    const TelemetrySettings settings{.isOn = true, .collector = value.toString()};
    return TelemetryConfig::of(settings, {}, {}).transform([](const TelemetryConfig &) {});
}

Result<> checkDatabase(const QVariant &value)
{
    if (value.toString().isEmpty()) {
        return {};
    }
    const TeamSettings settings{.isOn = true, .address = value.toString()};
    return TeamConfig::of(settings, {}).transform([](const TeamConfig &) {});
}

/// Those there are catalogues for in translations/; tst_languages holds the two against each other.
const QStringList &languages()
{
    static const QStringList codes{u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s};
    return codes;
}

Result<> checkLanguage(const QVariant &value)
{
    if (value.toString().isEmpty() || languages().contains(value.toString())) {
        return {};
    }
    return fail(
        Error::Kind::Usage,
        QCoreApplication::translate("Settings", "The language is system or one of %1.").arg(languages().join(u", "_s)));
}

Result<> checkRegistries(const QVariant &value)
{
    const QStringList addresses = value.toStringList();
    for (const QString &address : addresses) {
        if (const Result<QUrl> url = registryAddress(address); !url) {
            return Failure(url.error());
        }
    }
    return {};
}

Result<> checkUpdates(const QVariant &value)
{
    return value.toString().isEmpty() ? Result<>() : updateAddress(value.toString()).transform([](const QUrl &) {});
}

QList<Setting> appearance()
{
    return {
        {.key = "appearance.colours",
         .label = QT_TRANSLATE_NOOP("Settings", "Colours"),
         .explanation = QT_TRANSLATE_NOOP("Settings", "High contrast: black and white, strong edges."),
         .words = QT_TRANSLATE_NOOP("Settings", "theme, dark mode, light mode, scheme, look, contrast"),
         .file = "window.ini",
         .place = "appearance/colours",
         .type = Type::Choice,
         .standard = u"system"_s,
         .choices = {u"system"_s, u"dark"_s, u"light"_s, u"contrast"_s}},
        {.key = "appearance.density",
         .label = QT_TRANSLATE_NOOP("Settings", "Density"),
         .words = QT_TRANSLATE_NOOP("Settings", "zoom, size, scale, spacing, row height, compact"),
         .file = "window.ini",
         .place = "appearance/density",
         .type = Type::Choice,
         .standard = u"compact"_s,
         .choices = {u"compact"_s, u"comfortable"_s}},
        {.key = "appearance.language",
         .label = QT_TRANSLATE_NOOP("Settings", "Language"),
         .explanation = QT_TRANSLATE_NOOP("Settings", "It is spoken when Signalbox is started again."),
         .words = QT_TRANSLATE_NOOP("Settings", "translation, locale"),
         .file = "window.ini",
         .place = "appearance/language",
         .type = Type::Text,
         .standard = QString(),
         .choices = languages(),
         .emptyWord = "system",
         .counts = Counts::FromNextStart,
         .check = checkLanguage},
    };
}

Setting windowSwitch(const char *key, const char *place, bool standard, const char *label, const char *explanation = "",
                     const char *words = "")
{
    return {.key = key,
            .label = label,
            .explanation = explanation,
            .words = words,
            .file = "window.ini",
            .place = place,
            .type = Type::Switch,
            .standard = standard};
}

QList<Setting> attention()
{
    return {
        windowSwitch("notifications.calls", "notifications/calls", true,
                     QT_TRANSLATE_NOOP("Settings", "Calls that took long"),
                     QT_TRANSLATE_NOOP("Settings", "When such a call ends and another window has the focus.")),
        {.key = "notifications.callSeconds",
         .label = QT_TRANSLATE_NOOP("Settings", "A long call lasts at least"),
         .words = QT_TRANSLATE_NOOP("Settings", "time limit, duration, slow, threshold"),
         .file = "window.ini",
         .place = "notifications/callSeconds",
         .type = Type::Number,
         .standard = 10,
         .least = 1,
         .most = kMostSeconds},
        windowSwitch("notifications.failures", "notifications/failures", true,
                     QT_TRANSLATE_NOOP("Settings", "Servers that fail"),
                     QT_TRANSLATE_NOOP("Settings", "When a server is lost or cannot be connected.")),
        windowSwitch("notifications.requests", "notifications/requests", true,
                     QT_TRANSLATE_NOOP("Settings", "Requests that wait"),
                     QT_TRANSLATE_NOOP("Settings", "When a server, or a rule, waits for an answer of yours.")),
        windowSwitch(
            "notifications.alerts", "notifications/alerts", true,
            QT_TRANSLATE_NOOP("Settings", "Alerts of the monitor"),
            QT_TRANSLATE_NOOP("Settings", "When a rule that you set in the monitor begins or ceases to hold.")),
        windowSwitch("tray.shown", "tray/shown", false, QT_TRANSLATE_NOOP("Settings", "Icon in the system tray"), "",
                     QT_TRANSLATE_NOOP("Settings", "background, minimize, notification area")),
        windowSwitch("tray.keepsRunning", "tray/keepsRunning", false,
                     QT_TRANSLATE_NOOP("Settings", "Closing the window leaves Signalbox in the tray"),
                     QT_TRANSLATE_NOOP("Settings", "Servers stay connected. Quit ends Signalbox."),
                     QT_TRANSLATE_NOOP("Settings", "background, minimize, exit")),
        windowSwitch("requests.scripted", "requests/scripted", false,
                     QT_TRANSLATE_NOOP("Settings", "Answer requests of servers by the rules of a file"),
                     QT_TRANSLATE_NOOP("Settings", "The file answers.json in the settings folder.")),
    };
}

Setting limit(const char *key, const char *place, const QVariant &standard, int least, int most, const char *label,
              const char *explanation = "", const char *words = "")
{
    return {.key = key,
            .label = label,
            .explanation = explanation,
            .words = words,
            .file = "limits.ini",
            .place = place,
            .type = standard.typeId() == QMetaType::Bool ? Type::Switch : Type::Number,
            .standard = standard,
            .least = least,
            .most = most,
            .counts = Counts::FromNextStart};
}

QList<Setting> limits()
{
    constexpr int kMiB = 1024 * 1024;
    const Limits limits;
    return {
        limit("limits.connectSeconds", "limits/connectSeconds", limits.connectMs / kMsPerSecond, 1, kMostSeconds,
              QT_TRANSLATE_NOOP("Settings", "Time limit of connecting"),
              QT_TRANSLATE_NOOP("Settings", "From the start of a server's program until it has said who it is."),
              QT_TRANSLATE_NOOP("Settings", "timeout, time out, start, slow")),
        limit("limits.requestSeconds", "limits/requestSeconds", limits.requestMs / kMsPerSecond, 1, kMostSeconds,
              QT_TRANSLATE_NOOP("Settings", "Time limit of a request"),
              QT_TRANSLATE_NOOP("Settings", "A server's own settings, and those of one call, go before this."),
              QT_TRANSLATE_NOOP("Settings", "timeout, time out, answer, slow, call")),
        limit("limits.progressExtends", "limits/progressExtends", limits.progressExtends, 0, 0,
              QT_TRANSLATE_NOOP("Settings", "Progress starts the time limit of a request anew"), "",
              QT_TRANSLATE_NOOP("Settings", "timeout, time out, call")),
        limit("limits.totalSeconds", "limits/totalSeconds", limits.totalMs / kMsPerSecond, 1, kMostSeconds,
              QT_TRANSLATE_NOOP("Settings", "Time limit of a request, whatever its progress"), "",
              QT_TRANSLATE_NOOP("Settings", "timeout, time out, total, longest, call")),
        limit("limits.messageMegabytes", "limits/messageMegabytes", int(limits.messageBytes / kMiB), 1, 1024,
              QT_TRANSLATE_NOOP("Settings", "Size limit of a message"),
              QT_TRANSLATE_NOOP("Settings", "A longer one is an error, and is not kept in memory."),
              QT_TRANSLATE_NOOP("Settings", "memory, megabytes, largest, maximum")),
        limit("limits.listItems", "limits/listItems", limits.listItems, 1, 1'000'000,
              QT_TRANSLATE_NOOP("Settings", "Most entries of one list"),
              QT_TRANSLATE_NOOP("Settings", "Of tools, resources or prompts of one server."),
              QT_TRANSLATE_NOOP("Settings", "number, count, maximum")),
    };
}

QList<Setting> secretsAndJournal()
{
    const auto keep = [](const char *key, const char *place, int standard, int most, const char *label,
                         const char *explanation) {
        return Setting{.key = key,
                       .label = label,
                       .explanation = explanation,
                       .words =
                           QT_TRANSLATE_NOOP("Settings", "history, record, log, retention, age, delete, disk space"),
                       .file = "journal.ini",
                       .place = place,
                       .type = Type::Number,
                       .standard = standard,
                       .most = most};
    };
    return {
        {.key = "secrets.place",
         .label = QT_TRANSLATE_NOOP("Settings", "Where secrets are kept"),
         .explanation = QT_TRANSLATE_NOOP("Settings", "A change moves what is kept."),
         .words = QT_TRANSLATE_NOOP("Settings",
                                    "keychain, keyring, password, token, API key, credentials, vault, encryption"),
         .file = "secrets.ini",
         .place = "secrets/place",
         .type = Type::Choice,
         .standard = secretPlaceText(standardSecretPlace()),
         .choices = {u"keychain"_s, u"file"_s, u"memory"_s},
         .counts = Counts::Elsewhere,
         .command = "signalbox-cli credentials store"},
        keep("journal.days", "keep/days", JournalSettings::kDays, 36'500,
             QT_TRANSLATE_NOOP("Settings", "Keep messages for"),
             QT_TRANSLATE_NOOP("Settings", "In days; 0: however old. Older messages go and do not come back.")),
        keep("journal.megabytes", "keep/megabytes", JournalSettings::kMegabytes, 100'000'000,
             QT_TRANSLATE_NOOP("Settings", "Size of all messages at most"),
             QT_TRANSLATE_NOOP("Settings", "In MiB; 0: any size. The oldest go first.")),
        keep("journal.perServer", "keep/perServer", 0, kMost,
             QT_TRANSLATE_NOOP("Settings", "Messages of each server at most"),
             QT_TRANSLATE_NOOP("Settings", "Newest messages of each server; 0: any number.")),
    };
}

QList<Setting> reports()
{
    const auto row = [](const char *key, const char *file, const char *place, const QVariant &standard,
                        const char *label, const char *explanation = "", Result<>(*check)(const QVariant &) = nullptr,
                        const char *words = "") {
        const Type type = standard.typeId() == QMetaType::Bool          ? Type::Switch
                          : standard.typeId() == QMetaType::QStringList ? Type::Names
                                                                        : Type::Text;
        return Setting{.key = key,
                       .label = label,
                       .explanation = explanation,
                       .words = words,
                       .file = file,
                       .place = place,
                       .type = type,
                       .standard = standard,
                       .check = check};
    };
    return {
        row("telemetry.on", "telemetry.ini", "otlp/on", false,
            QT_TRANSLATE_NOOP("Settings", "Report calls to an OpenTelemetry collector"),
            QT_TRANSLATE_NOOP("Settings", "Names of servers and tools, times and errors; never arguments or results."),
            nullptr, QT_TRANSLATE_NOOP("Settings", "telemetry, tracing, metrics, OTLP")),
        row("telemetry.collector", "telemetry.ini", "otlp/collector", QString(),
            QT_TRANSLATE_NOOP("Settings", "Collector address"),
            QT_TRANSLATE_NOOP("Settings", "Empty: OTEL_EXPORTER_OTLP_ENDPOINT, else http://localhost:4318."),
            checkCollector),
        row("telemetry.without", "telemetry.ini", "otlp/without", QStringList(),
            QT_TRANSLATE_NOOP("Settings", "Servers that are not reported")),
        row("team.on", "team.ini", "team/on", false, QT_TRANSLATE_NOOP("Settings", "Send calls to the team's database"),
            QT_TRANSLATE_NOOP("Settings", "Never arguments, results or error texts.")),
        row("team.address", "team.ini", "team/address", QString(), QT_TRANSLATE_NOOP("Settings", "Team's database"),
            QT_TRANSLATE_NOOP("Settings", "Of PostgreSQL, without a password."), checkDatabase),
        row("team.member", "team.ini", "team/member", QString(), QT_TRANSLATE_NOOP("Settings", "Member of the team"),
            QT_TRANSLATE_NOOP("Settings", "Empty: your name on this machine.")),
        row("team.without", "team.ini", "team/without", QStringList(),
            QT_TRANSLATE_NOOP("Settings", "Servers whose calls are not sent")),
    };
}

QList<Setting> registries()
{
    return {{.key = "registry.addresses",
             .label = QT_TRANSLATE_NOOP("Settings", "Registries of servers"),
             .explanation =
                 QT_TRANSLATE_NOOP("Settings", "Addresses, with commas between them. Nothing is asked of them before "
                                               "you look at the registry."),
             .words = QT_TRANSLATE_NOOP("Settings", "catalog, marketplace, directory"),
             .file = "registry.ini",
             .place = "registry/addresses",
             .type = Type::Names,
             .standard = standardRegistries(),
             .check = checkRegistries}};
}

QList<Setting> updates()
{
    return {{.key = "updates.address",
             .label = QT_TRANSLATE_NOOP("Settings", "List of releases"),
             .explanation = QT_TRANSLATE_NOOP("Settings", "An address of https. Empty: Signalbox never looks for "
                                                          "updates. Else it reads the list once a day."),
             .words = QT_TRANSLATE_NOOP("Settings", "version, upgrade, update"),
             .file = "updates.ini",
             .place = "updates/address",
             .type = Type::Text,
             .standard = QString(),
             .check = checkUpdates}};
}

} // namespace

const QList<Setting> &settingsTable()
{
    static const QList<Setting> table =
        appearance() + attention() + limits() + secretsAndJournal() + reports() + registries() + updates();
    return table;
}

const Setting *settingOf(QStringView key)
{
    const auto found = std::ranges::find_if(
        settingsTable(), [key](const Setting &setting) { return key == QLatin1StringView(setting.key); });
    return found == settingsTable().end() ? nullptr : &*found;
}

QStringList settingsLike(const QString &key)
{
    QStringList names;
    for (const Setting &setting : settingsTable()) {
        names += setting.name();
    }
    return nearMatches(key, names);
}

} // namespace Signalbox
