// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person decides: in every language, with letters up to twice as large, in both directions.
#include "tests/ui/requestsfixture.h"
#include "tests/ui/tour/cuttexts.h"
#include "ui/policy/asksheet.h"
#include "ui/requests/requestspanel.h"
#include "ui/state/translations.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTranslator>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestDecisions : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void u15_noButtonOfADecisionIsCutOff_data();
    void u15_noButtonOfADecisionIsCutOff();

private:
    void picture(const QString &name, QWidget &widget);
    /// What of it is cut off, of a button that is pressed to decide.
    static QString cutIn(const QWidget &widget);

    QFont m_font;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RequestsFixture> m_engine;
};

void TestDecisions::initTestCase()
{
    registerIcons();
    m_font = QApplication::font();
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(Theme::Mode::Light);
    m_theme->apply();
}

void TestDecisions::init()
{
    m_engine = std::make_unique<RequestsFixture>();
}

void TestDecisions::cleanup()
{
    m_engine.reset();
    QApplication::setFont(m_font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    for (QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>()) {
        delete translator; // which takes it out
    }
}

void TestDecisions::picture(const QString &name, QWidget &widget)
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    const QString file = u"%1/decisions-%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(folder.isEmpty() || widget.grab().save(file));
}

QString TestDecisions::cutIn(const QWidget &widget)
{
    const QStringList cut = cutTexts(widget).filter(u"QPushButton"_s);
    return cut.isEmpty() ? QString() : cut.join(u'\n');
}

void TestDecisions::u15_noButtonOfADecisionIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const QString &language : availableLanguages()) {
        for (const double scale : {1.0, 1.5, 2.0}) {
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                QTest::addRow("%s-%.1f-%s", qPrintable(language), scale, direction == Qt::LeftToRight ? "ltr" : "rtl")
                    << language << scale << direction;
            }
        }
    }
}

void TestDecisions::u15_noButtonOfADecisionIsCutOff()
{
    QFETCH(const QString, language);
    QFETCH(const double, scale);
    QFETCH(const Qt::LayoutDirection, direction);
    constexpr int kScreen = 1440; // pixels; what is wider goes beyond its edge
    installTranslations(*QCoreApplication::instance(), language);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * scale);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(direction);
    const QString longName(2000, u'n');

    ConsentDesk desk;
    AskSheet sheet(desk);
    ConsentQuestion question;
    question.tool = longName;
    question.caller = longName;
    question.reason = longName;
    question.definition = R"({"name":"n","inputSchema":{"type":"object"}})";
    question.arguments = "{}";
    desk.add(ConsentCase::from(1, question));
    sheet.resize(kScreen, sheet.sizeHint().height());
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    QVERIFY2(sheet.minimumSizeHint().width() <= kScreen, qPrintable(QString::number(sheet.minimumSizeHint().width())));
    QVERIFY2(cutIn(sheet).isEmpty(), qPrintable(cutIn(sheet)));
    picture(u"ask"_s, sheet);

    RequestsPanel panel(*m_engine->desk);
    panel.resize(int(820 * scale) < kScreen ? int(820 * scale) : kScreen, int(600 * scale));
    panel.show();
    const InputOrigin origin{.tool = longName, .caller = longName};
    using Kind = InputRequest::Kind;
    for (const auto &[kind, params] :
         {std::pair(Kind::Elicitation,
                    QByteArray(R"({"message":"Who?","requestedSchema":{"type":"object","properties":{}}})")),
          {Kind::Sampling,
           QByteArray(R"({"maxTokens":9,"messages":[{"role":"user","content":{"type":"text","text":"Hello"}}]})")},
          {Kind::Elicitation,
           QByteArray(R"({"mode":"url","message":"Sign in","url":"https://example.org/in","elicitationId":"1"})")}}) {
        panel.showRequest(m_engine->ask(kind, params, origin, longName));
        QTRY_VERIFY2(cutIn(panel).isEmpty(), qPrintable(cutIn(panel)));
        QVERIFY2(panel.minimumSizeHint().width() <= kScreen,
                 qPrintable(QString::number(panel.minimumSizeHint().width())));
        picture(kind == Kind::Sampling ? u"sampling"_s : u"elicitation"_s, panel);
    }
    m_engine->desk->declineAll();
}

QTEST_MAIN(TestDecisions)
#include "tst_decisions.moc"
