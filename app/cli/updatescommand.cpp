// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/updatescommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/commandhead.h"
#include "app/cli/optionreader.h"
#include "core/base/paths.h"
#include "core/hub/settings/settingsbook.h"
#include "core/hub/updates/updatelook.h"
#include "core/json/jsontext.h"

#include <QEventLoop>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

struct UpdatesArguments
{
    QString from; ///< empty: as it is set
    bool json = false;
    QString helpText;
};

Result<UpdatesArguments> readUpdatesArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    OptionReader reader(parser,
                        {{u"from"_s, tr("Looks there, whatever is set."), u"address"_s},
                         {u"format"_s, tr("text or json."), u"kind"_s},
                         OptionReader::helpOption()},
                        u"signalbox-cli updates"_s, arguments);
    UpdatesArguments options;
    options.helpText =
        reader.help(tr("Usage: signalbox-cli updates [--from ADDRESS]\n"
                       "Whether a newer Signalbox is listed, in an AppStream list of releases. Which one "
                       "to ask is the setting\n"
                       "updates.address; unless you set it, Signalbox never looks for updates.\n"));
    reader.text(options.from, u"from"_s);
    options.json = reader.isJson();
    if (!parser.positionalArguments().isEmpty()) {
        reader.refuse(tr("updates takes no “%1”.").arg(parser.positionalArguments().first()));
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

Result<QList<Release>> releasesAt(const QUrl &address)
{
    UpdateLook look;
    QEventLoop loop;
    Result<QList<Release>> read = QList<Release>();
    look.look(address, &loop, [&](const Result<QList<Release>> &releases) {
        read = releases;
        loop.quit();
    });
    loop.exec();
    return read;
}

QString words(const std::optional<Release> &newer, const QString &version)
{
    if (!newer) {
        return tr("No newer version is listed. This is %1.").arg(version) + u'\n';
    }
    return newer->date.isValid() ? tr("Signalbox %1 of %2 is out; this is %3.")
                                           .arg(newer->version, newer->date.toString(Qt::ISODate), version)
                                       + u'\n'
                                 : tr("Signalbox %1 is out; this is %2.").arg(newer->version, version) + u'\n';
}

Json toJson(const std::optional<Release> &newer, const QString &version)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("version", fromQString(version));
    json.insert_or_assign("newer", Json::null());
    if (newer) {
        Json release(jsoncons::json_object_arg);
        release.insert_or_assign("version", fromQString(newer->version));
        if (newer->date.isValid()) {
            release.insert_or_assign("date", fromQString(newer->date.toString(Qt::ISODate)));
        }
        json.insert_or_assign("newer", std::move(release));
    }
    return json;
}

} // namespace

int runUpdatesCommand(const QStringList &arguments, const QString &version)
{
    const Result<UpdatesArguments> options = readUpdatesArguments(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    const QString set = SettingsBook(Paths().configDir()).value("updates.address"_L1).toString();
    const QString from = options->from.isEmpty() ? set : options->from;
    if (from.isEmpty()) {
        return refusal("usage", {.kind = Error::Kind::Usage,
                                 .message = tr("It is not set where to look for newer versions."),
                                 .advice = tr("Name it with --from, or set updates.address.")});
    }
    const Result<QUrl> address = updateAddress(from);
    if (!address) {
        return refusal("usage", address.error());
    }
    const Result<QList<Release>> releases = releasesAt(*address);
    if (!releases) {
        const bool isRead = releases.error().kind == Error::Kind::Protocol;
        printError(isRead ? "protocol" : "unreachable", releases.error());
        return isRead ? ExitCode::Usage : ExitCode::Unreachable;
    }
    const std::optional<Release> newer = newerRelease(*releases, version);
    return exitCodeOf(options->json ? printResult(compactJson(toJson(newer, version)), true)
                                    : printText(words(newer, version)));
}

} // namespace Signalbox
