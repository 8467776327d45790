// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startoptions.h"
#include "app/desktop/windowdoor.h"
#include "core/auth/chosenstore.h"
#include "core/auth/relaystore.h"
#include "core/base/coredumps.h"
#include "core/base/logging.h"
#include "core/base/outofmemory.h"
#include "core/base/paths.h"
#include "core/base/placechoice.h"
#include "core/catalog/programs/programfolders.h"
#include "core/hub/control/gatescontrol.h"
#include "core/hub/enginethread.h"
#include "core/hub/settings/setlimits.h"
#include "core/session/inputbroker.h"
#include "ui/models/draftstore.h"
#include "ui/models/enginelink.h"
#include "ui/models/policy/consentdesk.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/secrets/secretplacing.h"
#include "ui/state/translations.h"
#include "ui/state/uistate.h"
#include "ui/state/watchedapplication.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QEvent>
#include <QProcess>
#include <QSettings>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <cstdlib>

using namespace Signalbox;

namespace {

void logStart(const Paths &paths)
{
    qCInfo(logUi).noquote() << "Signalbox" << QApplication::applicationVersion() << "with Qt" << qVersion() << "on"
                            << QGuiApplication::platformName();
    qCInfo(logUi).noquote() << "Settings in" << paths.configDir() << "and records in" << paths.dataDir();
}

/// One line on standard output, for measuring from outside.
void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

int refuse(const Error &error)
{
    std::fputs((error.message + u' ' + error.advice).trimmed().toLocal8Bit().append('\n').constData(), stderr);
    return EXIT_FAILURE;
}

/// Starts the program anew at its very end, when nothing of this run holds a file any more.
class NewStart
{
public:
    NewStart() = default;
    Q_DISABLE_COPY_MOVE(NewStart)
    ~NewStart()
    {
        if (qApp->property(MainWindow::kRestartProperty).toBool()) {
            const QString image = PlaceChoice::appImage(); // what is in it is gone when we are
            QProcess::startDetached(image.isEmpty() ? QCoreApplication::applicationFilePath() : image,
                                    QCoreApplication::arguments().mid(1));
        }
    }
};

/// Says `painted` once the first full frame stands.
class FirstFrame : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // After the whole window was painted and handed to the screen.
            QTimer::singleShot(0, this, [] { say("painted"); });
        }
        return QObject::eventFilter(watched, event);
    }
};

/// Declared after the application and so destroyed before it, when all that is kept has been written: where an engine was
/// left behind, the program ends here, without taking down what that one still uses.
struct Leaving
{
    Leaving() = default;
    Leaving(const Leaving &) = delete;
    Leaving &operator=(const Leaving &) = delete;
    ~Leaving()
    {
        if (leavesAtOnce) {
            std::_Exit(code);
        }
    }

    bool leavesAtOnce = false;
    int code = EXIT_SUCCESS;
};

} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    std::signal(SIGXFSZ, SIG_IGN); // a file size limit is an error to show, not the end
    EngineThread::preferPlainDispatcher();
    WatchedApplication app(argc, argv);
    Leaving leaving;
    QApplication::setApplicationName(QStringLiteral("signalbox"));
    QApplication::setApplicationDisplayName(QStringLiteral("Signalbox"));
    QApplication::setApplicationVersion(QStringLiteral(SIGNALBOX_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.signalbox.Signalbox"));

    const StartOptions options = StartOptions::parse(app);
    if (const Result<> applied = options.places.apply(); !applied) {
        return refuse(applied.error());
    }
    const Paths paths;
    if (WindowDoor::handOver(paths, options.toOpen)) {
        return EXIT_SUCCESS;
    }
    const NewStart newStart;
    if (qEnvironmentVariableIsSet("SIGNALBOX_ONE_FOLDER")) { // where Qt's own dialogs remember what they are used to
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, paths.configDir());
    }
    logStart(paths);
    UiState state(paths.configDir() + QStringLiteral("/window.ini"));
    installTranslations(app, state.value(kLanguageKey).toString());
    if (!options.stallFile.isEmpty() && !app.stalls().writeTo(options.stallFile)) {
        qCWarning(logUi).noquote() << options.stallFile << "cannot be written";
    }
    endWhenOutOfMemory(
        QCoreApplication::translate("Start", "Signalbox ends: the system has no more memory for it.").toLocal8Bit(),
        EXIT_FAILURE);
    registerIcons();
    QApplication::setWindowIcon(applicationIcon());

    Theme theme;
    theme.apply();
    const SecretPlacing *placed = nullptr; // knows what waits for the passphrase
    const auto askForPassphrase = [&placed](const PassphraseNeed &need, std::function<void(SecretBytes)> answer) {
        SecretPlacing::ask(need, placed ? placed->words(need.keys) : QString(), std::move(answer));
    };
    ChosenStore secrets(paths, askForPassphrase); // here, on the main thread, whose event loop a keychain needs
    ConsentDesk consents;
    InputDesk requests;
    requests.setScriptFile(paths.configDir() + QStringLiteral("/answers.json"));
    EngineThread engine(
        paths, setLimits(SettingsBook(paths.configDir())), [&] { return requests.makeBroker(consents.makeBroker()); },
        [&secrets] { return std::make_unique<RelayStore>(secrets); });
    WindowDoor door;
    engine.post([paths, &door](Engine &served) {
        serveControl(served, paths, [&door](const ControlQuestion &question) { door.knock(question); });
    });
    DraftStore drafts(paths.dataDir() + QStringLiteral("/drafts.json"));
    EngineLink link(engine);
    link.setRequests(&requests);
    SecretPlacing placing(secrets, link, paths);
    placed = &placing;
    MainWindow window(
        {link,
         drafts,
         state,
         theme,
         app.stalls(),
         consents,
         paths.policyFile(),
         &placing,
         {HostPlaces::ofThisMachine(), programVersionsFolder(paths), programChoicesPath(paths), paths.dataDir()},
         {},
         paths.dataDir()});
    FirstFrame frame;
    if (options.announceFirstFrame) {
        window.installEventFilter(&frame);
        QObject::connect(&link, &EngineLink::ready, &frame, [] { say("ready"); });
    }
    QObject::connect(&door, &WindowDoor::opened, &window, &MainWindow::openArgument);
    QObject::connect(&link, &EngineLink::ready, &window, [&window, &options] {
        for (const QString &argument : options.toOpen) {
            window.openArgument(argument);
        }
    });
    window.show();
    const int code = QApplication::exec();
    leaving.leavesAtOnce = !engine.stop(); // before anything that it reports to goes
    leaving.code = code;
    return code;
}
