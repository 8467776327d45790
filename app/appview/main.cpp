// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// signalbox-appview: shows one MCP App in a process of its own. Signalbox starts it and talks to it through its standard
// input and output (docs/apps.md); by itself it does nothing.
#include "app/appview/appscheme.h"
#include "app/appview/appwindow.h"
#include "app/appview/linechannel.h"
#include "app/appview/sandboxcheck.h"
#include "core/json/jsontext.h"
#include "ui/state/translations.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <cstdlib>
#include <vector>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

/// Nothing of the environment changes what the browser inside may do.
void clearEnvironment()
{
    for (const char *name :
         {"QTWEBENGINE_CHROMIUM_FLAGS", "QTWEBENGINE_DISABLE_SANDBOX", "QTWEBENGINE_REMOTE_DEBUGGING",
          "QTWEBENGINEPROCESS_PATH", "QTWEBENGINE_RESOURCES_PATH", "SSLKEYLOGFILE"}) {
        qunsetenv(name);
    }
}

/// What Chromium is told. All connections go to a proxy whose name cannot be found, but those to declared hosts: whatever
/// in a browser opens connections without asking the guard (preconnect, WebRTC over TCP) ends there.
QByteArrayList chromiumArguments(const AppAccess &access, bool isSandboxed)
{
    QByteArray rules = "MAP * ~NOTFOUND";
    QByteArray direct = "<-loopback>";
    const QStringList hosts = access.hosts();
    for (const QString &host : hosts) {
        rules += ", EXCLUDE " + host.toLatin1();
    }
    const QStringList places = access.places();
    for (const QString &place : places) {
        direct += ';' + place.toLatin1();
    }
    QByteArrayList arguments{"signalbox-appview",
                             "--webEngineArgs",
                             "--host-resolver-rules=" + rules,
                             "--proxy-server=http://nowhere.invalid:9",
                             "--proxy-bypass-list=" + direct,
                             "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
                             "--disable-background-networking",
                             "--disable-features=WebBluetooth,WebUSB,SerialPort,WebHID"};
    if (!isSandboxed) {
        arguments.append("--no-sandbox");
    }
    return arguments;
}

int fail(LineChannel &channel, const QString &why)
{
    constexpr int kRefused = 3;
    Json params(jsoncons::json_object_arg);
    params.insert_or_assign("reason", fromQString(why));
    channel.send("signalbox/failed", params);
    return kRefused;
}

} // namespace

int main()
{
    // No forbidCoreDumps() here: a process that may not be looked at cannot make Chromium's namespaces, and holds no secret.
    const bool isAllowedWithout = qEnvironmentVariableIntValue(kWithoutSandbox) == 1;
    clearEnvironment();
    LineChannel channel;
    const std::optional<QByteArray> line = channel.readFirst();
    const std::optional<AppOrder> order = line ? AppOrder::read(*line) : std::nullopt;
    if (!order) {
        return fail(channel, u"signalbox-appview is started by Signalbox only."_s);
    }
    const QString trouble = sandboxTrouble();
    if (!trouble.isEmpty() && !isAllowedWithout) {
        return fail(channel, trouble);
    }
    if (order->domains.isEmpty()) {
        (void)leaveNetwork(); // where the system lets us; else the other locks hold alone
    }
    AppScheme::declare();
    QByteArrayList texts = chromiumArguments(AppAccess(order->domains), trouble.isEmpty());
    std::vector<char *> arguments;
    for (QByteArray &text : texts) {
        arguments.push_back(text.data());
    }
    int count = int(arguments.size());
    arguments.push_back(nullptr);
    QApplication app(count, arguments.data());
    QApplication::setApplicationName(u"signalbox-appview"_s);
    QApplication::setApplicationVersion(QStringLiteral(SIGNALBOX_VERSION));
    QApplication::setQuitOnLastWindowClosed(false);
    QGuiApplication::setDesktopFileName(u"io.github.signalbox.Signalbox"_s);
    installTranslations(app, order->language);
    registerIcons();
    QApplication::setWindowIcon(applicationIcon());
    Theme theme;
    theme.setMode(order->isDark ? Theme::Mode::Dark : Theme::Mode::Light);
    theme.apply();
    AppWindow window(*order, channel, trouble.isEmpty());
    window.show();
    channel.start();
    const int code = QApplication::exec();
    std::_Exit(code); // there is nothing to save, and Chromium's threads end with the process in no order of ours
}
