// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/enginefixture.h"
#include "ui/models/keptsecrets.h"
#include "ui/servers/serverdialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

/// The form of a server over a real engine, filled in as a person does.
class ServerDialogFixture
{
protected:
    using Purpose = ServerDialog::Purpose;

    void setUp() ///< once, before all
    {
        registerIcons();
        m_theme = std::make_unique<Theme>();
        m_theme->apply();
    }
    void prepare() ///< before each test
    {
        m_engine = std::make_unique<EngineFixture>();
        QTRY_VERIFY(m_engine->link->isReady());
    }
    void tearDown() ///< after each
    {
        delete m_dialog;
        m_saved.reset();
        m_engine.reset();
    }
    void open(Purpose purpose, const ServerEntry &entry)
    {
        m_dialog = new ServerDialog(*m_engine->link, purpose, entry);
        m_saved = std::make_unique<QSignalSpy>(m_dialog.data(), &ServerDialog::saved);
        m_dialog->show();
    }
    static ServerEntry networkEntry(const QString &name)
    {
        ServerEntry entry;
        entry.name = name;
        entry.transport = ServerEntry::Transport::StreamableHttp;
        entry.url = u"http://127.0.0.1:9/mcp"_s;
        return entry;
    }
    void choose(const QString &field, const QVariant &data) const
    {
        auto *box = m_dialog->findChild<QComboBox *>(u"serverDialog:"_s + field);
        QVERIFY(box);
        box->setCurrentIndex(box->findData(data));
        QVERIFY(box->currentIndex() >= 0);
    }
    void chooseKind(AuthOptions::Kind kind) const
    {
        choose(u"authKind"_s, QPoint(int(kind), int(AuthOptions::Grant::AuthorizationCode)));
    }
    /// Adds a server with a bearer token.
    void addWithToken(const QString &token)
    {
        open(Purpose::Add, {});
        choose(u"transport"_s, u"http"_s);
        type(u"name"_s, u"network"_s);
        type(u"url"_s, u"http://127.0.0.1:9/mcp"_s);
        chooseKind(AuthOptions::Kind::Bearer);
        type(u"secretTyped"_s, token);
        button(u"save"_s)->click();
    }
    [[nodiscard]] std::optional<KeptSecrets> kept(const QString &id) const
    {
        std::optional<KeptSecrets> answer;
        QObject context;
        askKeptSecrets(*m_engine->link, id, &context, [&answer](const KeptSecrets &kept) { answer = kept; });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }) ? answer : std::nullopt;
    }
    void withStore(const EngineThread::StoreMaker &maker)
    {
        m_engine = std::make_unique<EngineFixture>(maker);
        QTRY_VERIFY(m_engine->link->isReady());
    }
    void type(const QString &field, const QString &text) const
    {
        auto *widget = m_dialog->findChild<QWidget *>(u"serverDialog:"_s + field);
        QVERIFY(widget);
        if (auto *line = qobject_cast<QLineEdit *>(widget)) {
            line->selectAll();
        }
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) {
                QTest::keyClick(widget, Qt::Key_Return);
            }
            QTest::keyClicks(widget, lines.at(i));
        }
    }
    QPushButton *button(const QString &name) const
    {
        return m_dialog->findChild<QPushButton *>(u"serverDialog:"_s + name);
    }
    QString savedId() const { return m_saved->isEmpty() ? QString() : m_saved->first().first().toString(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EngineFixture> m_engine;
    QPointer<ServerDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_saved;
};

} // namespace Signalbox
