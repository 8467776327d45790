// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/managesteps.h"

#include "core/catalog/bundles/bundlepacker.h"
#include "core/hub/settings/settingsbook.h"
#include "tests/lab/labregistry.h"
#include "ui/manage/bundles/bundlespage.h"
#include "ui/manage/serverspage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

void putFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

void ManageSteps::t17d_otherProgramsServersAreSeenAndBrought()
{
    const QString person = home() + u"/person"_s;
    const QByteArray here = QJsonDocument(QJsonArray{home()}).toJson(QJsonDocument::Compact);
    putFile(person + u"/.cursor/mcp.json"_s,
            "{\n  \"mcpServers\": {\n    \"filesystem-tools\": {\n      \"command\": \"signalbox-filesystem-tools\",\n"
            "      \"args\": "
                + here
                + "\n    },\n    \"github\": {\n      \"url\": \"https://mcp.example.com/gh\",\n      \"headers\": "
                  "{\"Authorization\": \"Bearer ghp_0123456789abcdefghij0123456789abcdef\"}\n    }\n  }\n}\n");
    putFile(person + u"/.config/Claude/claude_desktop_config.json"_s,
            "{\n  \"mcpServers\": {\n    \"puppeteer\": {\"command\": 7}\n  }\n}\n");
    putFile(person + u"/.codex/config.toml"_s,
            "[mcp_servers.github]\nurl = \"https://mcp.example.com/gh/v2\"\n\n[mcp_servers.memory]\ncommand = "
            "\"mcp-memory\"\n");
    trigger(CommandId::ServersPage);
    auto *matrix = find<QTreeView>(u"programs:matrix"_s);
    QTRY_VERIFY_WITH_TIMEOUT((matrix = find<QTreeView>(u"programs:matrix"_s)) && matrix->model()->rowCount() == 2,
                             kPatienceMs);
    const QModelIndex cell = matrix->model()->index(0, 4, matrix->model()->index(0, 0));
    matrix->setCurrentIndex(cell);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"programs:ownSide"_s), kPatienceMs);
    themedPictures(u"17d-programs"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"programs:copy"_s), kPatienceMs);
    QTest::mouseClick(find<QPushButton>(u"programs:copy"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"programs:preview"_s), kPatienceMs);
    themedPictures(u"17d-planned"_s);
    QTest::mouseClick(find<QPushButton>(u"programs:discard"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(u"programs:preview"_s), kPatienceMs);
    find<QTabBar>(u"servers:tabs"_s)->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTreeView>(u"list:servers"_s), kPatienceMs);
    themedPictures(u"17d-list"_s);
    trigger(CommandId::ExplorePage);
}

void ManageSteps::t17e_aBundleAndWhatRunsAreSeen()
{
    const QString folder = home() + u"/notes"_s;
    putFile(folder + u"/manifest.json"_s,
            R"({"manifest_version": "0.3", "name": "notes", "display_name": "Notes", "version": "1.2.0",
 "description": "Keeps notes, and finds them again.", "author": {"name": "Ada"}, "license": "MIT",
 "server": {"type": "node", "entry_point": "server/index.js",
            "mcp_config": {"command": "node", "args": ["${__dirname}/server/index.js", "${user_config.folders}"],
                           "env": {"NOTES_KEY": "${user_config.key}"}}},
 "compatibility": {"platforms": ["darwin", "linux"], "runtimes": {"node": ">=20"}},
 "tools": [{"name": "add_note", "description": "Adds one."}, {"name": "find_notes", "description": "Finds them."}],
 "user_config": {"folders": {"type": "directory", "title": "Folders", "description": "Where notes lie.",
                             "multiple": true, "required": true, "default": ["${HOME}/notes"]},
                 "key": {"type": "string", "title": "Key", "description": "Opens them.", "sensitive": true}}})");
    putFile(folder + u"/server/index.js"_s, "// a server\n");
    const QString file = home() + u"/notes-1.2.0.mcpb"_s;
    QVERIFY(packBundle(folder, file));
    trigger(CommandId::ServersPage);
    auto *servers = find<ServersPage>(u"serversPage"_s);
    QVERIFY(servers);
    servers->turnTo(u"bundles"_s);
    auto *bundles = find<BundlesPage>(u"bundlesPage"_s);
    QVERIFY(bundles);
    bundles->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"bundles:install"_s), kPatienceMs);
    themedPictures(u"17e-bundle"_s);
    tabs(u"bundles:tabs"_s)->setCurrentIndex(1);
    themedPictures(u"17e-settings"_s);
    servers->turnTo(u"machine"_s);
    auto *running = find<QTableView>(u"machine:servers"_s);
    QTRY_VERIFY_WITH_TIMEOUT((running = find<QTableView>(u"machine:servers"_s)), kPatienceMs);
    running->setCurrentIndex(running->model()->index(0, 0));
    themedPictures(u"17e-running"_s);
    trigger(CommandId::ExplorePage);
}

void ManageSteps::t17f_secretsInFilesAreSeenAndMoved()
{
    trigger(CommandId::ServersPage);
    find<ServersPage>(u"serversPage"_s)->turnTo(u"secrets"_s); // the token in Cursor's file
    auto *move = find<QPushButton>(u"secrets:move"_s);
    QVERIFY(move);
    QTRY_VERIFY_WITH_TIMEOUT(move->isEnabled(), kPatienceMs);
    themedPictures(u"17f-secrets"_s);
    QTest::mouseClick(move, Qt::LeftButton);
    // Where nothing keeps secrets, that is said in place of the preview.
    QDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = window().findChild<QDialog *>(u"secrets:moveDialog"_s))
                                 || find<QWidget>(u"secrets:outcome"_s),
                             kPatienceMs);
    themedPictures(u"17f-move"_s, dialog);
    if (dialog) {
        dialog->reject(); // nothing is written
    }
    trigger(CommandId::ExplorePage);
}

void ManageSteps::t17g_profilesAndEnvironmentsAreMade()
{
    trigger(CommandId::ServersPage);
    find<ServersPage>(u"serversPage"_s)->turnTo(u"profiles"_s);
    makePlace(u"profiles:newEnvironment"_s, u"staging"_s, u"The copy that may be broken"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"profiles:title"_s)->text().contains(u"staging"_s),
                             kPatienceMs); // chosen once it is there
    QTest::mouseClick(find<QAbstractButton>(u"profiles:addVariable"_s), Qt::LeftButton);
    auto *variable = window().findChild<QDialog *>(u"variableDialog"_s);
    QVERIFY(variable);
    QTest::keyClicks(find<QLineEdit>(u"variable:name"_s, variable), u"API_HOST"_s);
    QTest::keyClicks(find<QLineEdit>(u"variable:text"_s, variable), u"https://staging.example.com"_s);
    themedPictures(u"17g-variable"_s, variable);
    QTest::mouseClick(find<QPushButton>(u"variableDialog:keep"_s, variable), Qt::LeftButton);
    makePlace(u"profiles:newProfile"_s, u"Night shift"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"profiles:servers"_s), kPatienceMs);
    themedPictures(u"17g-profiles"_s);
    trigger(CommandId::ExplorePage);
}

void ManageSteps::makePlace(const QString &button, const QString &name, const QString &description) const
{
    QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
    auto *dialog = window().findChild<QDialog *>(u"placeDialog"_s);
    QVERIFY(dialog);
    QTest::keyClicks(find<QLineEdit>(u"place:name"_s, dialog), name);
    QTest::keyClicks(find<QLineEdit>(u"place:description"_s, dialog), description);
    const QPointer<QDialog> open(dialog);
    QTest::mouseClick(find<QPushButton>(u"placeDialog:keep"_s, dialog), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!open, kPatienceMs);
}

void ManageSteps::t17h_aRegistryIsSearched()
{
    LabRegistry registry; // nothing leaves this machine
    registry.fill(40);
    QVERIFY(SettingsBook(home() + u"/config"_s).set("registry.addresses"_L1, QStringList{registry.address()}));
    trigger(CommandId::ServersPage);
    find<ServersPage>(u"serversPage"_s)->turnTo(u"registry"_s);
    const auto look = [this]() -> QPushButton * {
        for (QPushButton *button : window().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(u"127.0.0.1"_s)) {
                return button;
            }
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(look(), kPatienceMs); // nothing is asked before
    QTest::mouseClick(look(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractItemView>(u"registry:servers"_s)
                                 && find<QAbstractItemView>(u"registry:servers"_s)->model()->rowCount() > 0,
                             kPatienceMs);
    auto *servers = find<QAbstractItemView>(u"registry:servers"_s);
    servers->setCurrentIndex(servers->model()->index(0, 0));
    themedPictures(u"17h-registry"_s);
    trigger(CommandId::ExplorePage);
}

} // namespace Signalbox
