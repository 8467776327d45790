// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "ui/models/secretskeeping.h"
#include "ui/window/secretsquestion.h"

#include <QPushButton>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestSecretsQuestion : public QObject
{
    Q_OBJECT
private slots:
    void asksBeforeAndNotAfter();
};

void TestSecretsQuestion::asksBeforeAndNotAfter()
{
    EngineFixture engine;
    SecretsKeeping secrets(*engine.link);
    const QString id = engine.addConnected(u"fake"_s);
    QWidget window;
    const auto question = [&window] { return window.findChild<SecretsQuestion *>(); };
    const auto press = [&](const QString &button) {
        question()->findChild<QPushButton *>(u"secretsQuestion:"_s + button)->click();
        return QTest::qWaitFor([&] { return !question(); });
    };
    SecretsQuestion::toggle(secrets, id, u"fake"_s, &window);
    QVERIFY(question());
    QVERIFY(question()->findChild<QPushButton *>(u"secretsQuestion:mask"_s)->isDefault());
    QVERIFY(press(u"mask"_s));
    QVERIFY(!secrets.keepsForSession(id));
    SecretsQuestion::toggle(secrets, id, u"fake"_s, &window);
    QVERIFY(press(u"keep"_s));
    QTRY_VERIFY(secrets.keepsForSession(id));
    SecretsQuestion::toggle(secrets, id, u"fake"_s, &window);
    QVERIFY(!question());
    QTRY_VERIFY(!secrets.keepsForSession(id));
}

QTEST_MAIN(TestSecretsQuestion)
#include "tst_secretsquestion.moc"
