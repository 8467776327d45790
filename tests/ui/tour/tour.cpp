// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/tour.h"

#include "core/session/inputbroker.h"
#include "tests/ui/tour/cuttexts.h"
#include "ui/state/translations.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QPainter>
#include <QTest>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSettleMs = 300; // live views move ten times a second: let them arrive
constexpr int kCutMs = 3000;   // a text that is cut for longer than this is cut; what has just changed is laid out anew

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text);
    }
}

/// The window's catalogues, and figures as they are written where they are spoken.
void speak(const QString &language)
{
    if (!language.isEmpty()) {
        QLocale::setDefault(QLocale(language));
    }
    installTranslations(*QCoreApplication::instance(), language);
}

} // namespace

Tour::Tour(StallLog &stalls)
    : m_state(m_home.filePath(u"config/window.ini"_s))
    , m_drafts(m_home.filePath(u"data/drafts.json"_s))
{
    furnish();
    speak(qEnvironmentVariable("SIGNALBOX_TOUR_LANGUAGE"));
    registerIcons();
    QApplication::setWindowIcon(applicationIcon());
    m_theme.apply();
    m_theme.setMode(Theme::Mode::Light);
    m_state.setValue(u"appearance/colours"_s, u"light"_s);
    m_engine = std::make_unique<EngineThread>(Paths(m_home.filePath(u"config"_s), m_home.filePath(u"data"_s)), Limits{},
                                              [this] { return m_requests.makeBroker(m_consents.makeBroker()); });
    m_link = std::make_unique<EngineLink>(*m_engine);
    m_requests.setScriptFile(m_home.filePath(u"config/answers.json"_s));
    m_link->setRequests(&m_requests);
    HostPlaces places;
    places.home = m_home.filePath(u"person"_s); // another than ours: what Qt puts there is no program of hers
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{
        *m_link, m_drafts, m_state, m_theme, stalls, m_consents, m_home.filePath(u"config/policy.json"_s), nullptr,
        ProgramsPlaces{places, m_home.filePath(u"data/programs"_s), m_home.filePath(u"config/programs.json"_s)}});
    m_window->resize(kSize);
    m_window->show();
    m_window->activateWindow();
}

Tour::~Tour()
{
    m_window.reset();
    m_link.reset();
    m_engine.reset();
}

void Tour::furnish() const
{
    qputenv("HOME", m_home.path().toLocal8Bit());
    QDir(m_home.path()).mkpath(u"switchboard/src"_s);
    writeFile(m_home.filePath(u"switchboard/routes.yaml"_s),
              "routes:\n  - name: north\n    via: [ 12, 14 ]\n  - name: south\n    via: [ 3 ]\n");
    writeFile(m_home.filePath(u"switchboard/src/main.cpp"_s), "int main() { return 0; }\n");
    writeFile(m_home.filePath(u"notes.txt"_s), "Route table is reloaded twice on SIGHUP.\nSeen since 4.2.\n");
}

bool Tour::picture(const QString &name, QWidget *over)
{
    m_window->resize(kSize);
    if (m_pictures.isEmpty()) {
        QCoreApplication::processEvents();
    } else {
        QTest::qWait(kSettleMs);
    }
    judge(name, *m_window);
    if (over) {
        judge(name, *over);
    }
    if (m_pictures.isEmpty()) {
        return true;
    }
    QPixmap shot = m_window->grab();
    if (over) {
        QPainter painter(&shot);
        const QPixmap dialog = over->grab();
        const QSize size = dialog.deviceIndependentSize().toSize();
        const QRect place(QPoint((kSize.width() - size.width()) / 2, (kSize.height() - size.height()) / 2), size);
        painter.drawPixmap(place.topLeft(), dialog);
        painter.setPen(over->palette().color(QPalette::Mid)); // the frame a window manager would give it
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    return shot.save(m_pictures + u'/' + name + u".png"_s);
}

void Tour::judge(const QString &picture, const QWidget &shown)
{
    QStringList texts;
    const auto isWhole = [&] {
        texts = cutTexts(shown);
        return texts.isEmpty();
    };
    (void)QTest::qWaitFor(isWhole, kCutMs);
    for (const QString &text : texts) {
        const QString line = u" in "_s + picture;
        const bool isKnown =
            std::ranges::any_of(m_cut, [&text](const QString &known) { return known.startsWith(text); });
        if (!isKnown) {
            m_cut.append(text + line);
        }
    }
}

} // namespace Signalbox
