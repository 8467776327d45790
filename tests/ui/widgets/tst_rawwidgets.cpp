// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

// Text from a server must pass the widget kit: outside of it nobody makes a label, a tool tip or a message box of Qt's,
// for these guess rich text and then read files named in it.
class TestRawWidgets : public QObject
{
    Q_OBJECT

private slots:
    void u01_onlyTheWidgetKitUsesWidgetsThatGuessMarkup();
    void u01_theSearchFindsWhatItLooksFor_data();
    void u01_theSearchFindsWhatItLooksFor();
    void onlyTheThemeHasColourLiterals();
    void everyFileDialogStartsInTheLastFolder();
    void buttonsOfDialogsStandInTheOrderOfTheDesktop();
};

namespace {

const QRegularExpression &rawWidget()
{
    static const QRegularExpression kRaw(
        u"\\bQLabel\\s*[({]|\\bQLabel\\s+\\w+\\s*[;({]|<QLabel>|\\bsetToolTip\\s*\\((?!\\s*plainToolTip)|\\bQToolTip::("
        u"?!.*plainToolTip)|\\bQMessageBox\\b"
        "|\\bsetHtml\\s*\\(|\\bsetMarkdown\\s*\\(|\\binsertHtml\\s*\\(|\\bappendHtml\\s*\\(|\\bsetWhatsThis\\s*\\("
        "|\\bQTextBrowser\\b|\\bsetStyleSheet\\s*\\("_s);
    return kRaw;
}

QStringList found(const QRegularExpression &pattern, const QStringList &exempt)
{
    QStringList places;
    const QString root = qEnvironmentVariable("SIGNALBOX_SOURCE", u"" SIGNALBOX_TEST_SOURCE ""_s);
    for (const QString &top : {root + u"/ui"_s, root + u"/app/desktop"_s}) {
        QDirIterator files(top, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString name = file.fileName().sliced(root.size() + 1);
            const bool isExempt =
                std::ranges::any_of(exempt, [&](const QString &start) { return name.startsWith(start); });
            if (isExempt || !file.open(QIODevice::ReadOnly)) {
                continue;
            }
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const QString code = lines.at(i).section(u"//"_s, 0, 0);
                if (code.contains(pattern)) {
                    places.append(u"%1:%2: %3"_s.arg(name).arg(i + 1).arg(lines.at(i).trimmed()));
                }
            }
        }
    }
    return places;
}

} // namespace

void TestRawWidgets::u01_onlyTheWidgetKitUsesWidgetsThatGuessMarkup()
{
    // The icon in the system's tray has no widget; its tip is our own words and numbers alone.
    const QStringList places = found(rawWidget(), {u"ui/widgets/"_s, u"ui/theme/"_s, u"ui/window/tray.cpp"_s});
    QVERIFY2(places.isEmpty(), qPrintable(u"\n"_s + places.join(u'\n')));
}

void TestRawWidgets::u01_theSearchFindsWhatItLooksFor_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("raw");
    QTest::newRow("label") << u"auto *l = new QLabel(name, this);"_s << true;
    QTest::newRow("label on the stack") << u"QLabel label;"_s << true;
    QTest::newRow("tool tip") << u"button->setToolTip(tool.title);"_s << true;
    QTest::newRow("message box") << u"QMessageBox::warning(this, title, text);"_s << true;
    QTest::newRow("html") << u"m_view->setHtml(text);"_s << true;
    QTest::newRow("our label") << u"auto *l = new PlainLabel(name, this);"_s << false;
    QTest::newRow("our tool tip") << u"setPlainToolTip(button, tool.title);"_s << false;
    QTest::newRow("tool tip at a place") << u"QToolTip::showText(place, tool.title, view);"_s << true;
    QTest::newRow("our tool tip of an action") << u"action->setToolTip(plainToolTip(tool.title));"_s << false;
    QTest::newRow("our tool tip at a place") << u"showPlainToolTip(place, tool.title, view);"_s << false;
    QTest::newRow("pointer") << u"QLabel *m_icon;"_s << false;
}

void TestRawWidgets::u01_theSearchFindsWhatItLooksFor()
{
    QFETCH(QString, line);
    QFETCH(bool, raw);
    QCOMPARE(line.contains(rawWidget()), raw);
}

void TestRawWidgets::onlyTheThemeHasColourLiterals()
{
    static const QRegularExpression kLiteral(
        u"\\bQColor\\s*\\(\\s*(0x|\\d|u?\"|Qt::)|\"#[0-9a-fA-F]{6}\"|\\bqRgb\\s*\\(|QColor::fromRgb\\s*\\("
        "|\\bQt::(red|green|blue|yellow|gray|darkGray|lightGray|black|white|cyan|magenta)\\b"_s);
    // The system's tray has colours of its own, which no theme of ours knows.
    const QStringList places = found(kLiteral, {u"ui/theme/tokens"_s, u"ui/window/tray.cpp"_s});
    QVERIFY2(places.isEmpty(), qPrintable(u"\n"_s + places.join(u'\n')));
}

void TestRawWidgets::everyFileDialogStartsInTheLastFolder()
{
    static const QRegularExpression made(u"\\bnew QFileDialog\\(|\\bQFileDialog::get\\w+\\("_s);
    static const QRegularExpression started(u"\\bstartInLastFolder\\(|\\brememberFileFolder\\("_s);
    const QStringList dialogs = found(made, {u"ui/widgets/filefolder"_s});
    const QStringList starts = found(started, {u"ui/widgets/filefolder"_s});
    QVERIFY(!dialogs.isEmpty());
    QVERIFY2(dialogs.size() == starts.size(), qPrintable(u"\n"_s + dialogs.join(u'\n')));
}

void TestRawWidgets::buttonsOfDialogsStandInTheOrderOfTheDesktop()
{
    static const QRegularExpression byHand(u"\\bbuttons = new QHBoxLayout\\b"_s);
    // Whether a server may be started has no default; what is shared has its outcome beside its buttons. The rest are panes.
    const QStringList places =
        found(byHand, {u"ui/servers/launchdialog.cpp"_s, u"ui/servers/sharedialog.cpp"_s, u"ui/explore/taskspane.cpp"_s,
                       u"ui/explore/authtokenbox.cpp"_s, u"ui/explore/apprunbox.cpp"_s});
    QVERIFY2(places.isEmpty(), qPrintable(u"\n"_s + places.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestRawWidgets)
#include "tst_rawwidgets.moc"
