// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/enginefixture.h"
#include "ui/explore/resourcespane.h"
#include "ui/state/uistate.h"
#include "ui/widgets/picture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

/// A red square, 2 by 2.
inline const QByteArray kPng =
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==";

inline QByteArray textPart(const QByteArray &uri, const QByteArray &mimeType, const QByteArray &jsonText)
{
    return "{\"uri\":\"" + uri + "\",\"mimeType\":\"" + mimeType + "\",\"text\":" + jsonText + '}';
}

inline QByteArray contentsOf(const QByteArrayList &parts)
{
    return "{\"contents\":[" + parts.join(',') + "]}";
}

/// The resources of one server, over a real engine.
class ResourcesPaneFixture : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

protected:
    enum Tab { Text, Markdown, Picture_, Tree, Bytes, Raw, History };

    void offer(const QByteArrayList &resources, const QByteArrayList &templates = {})
    {
        m_folder.setResult(u"initialize"_s, "{\"protocolVersion\":\"2025-11-25\","
                                            "\"capabilities\":{\"tools\":{},\"resources\":{\"subscribe\":true,"
                                            "\"listChanged\":true},\"completions\":{}},"
                                            "\"serverInfo\":{\"name\":\"folderserver\",\"version\":\"1\"}}");
        m_folder.setResult(u"resources.list"_s, "{\"resources\":[" + resources.join(',') + "]}");
        m_folder.setResult(u"resources.templates.list"_s, "{\"resourceTemplates\":[" + templates.join(',') + "]}");
        m_folder.setResult(u"resources.subscribe"_s, "{}");
        m_folder.setResult(u"resources.unsubscribe"_s, "{}");
        m_folder.setResult(u"resources.read"_s, contentsOf({textPart("note://a", "text/plain", "\"one\\ntwo\"")}));
    }
    void open(bool connects = true)
    {
        m_id = m_engine->add(m_folder.entry(u"notes"_s));
        if (connects) {
            QVERIFY(m_engine->connectTo(m_id));
            QTRY_VERIFY(m_engine->link->resources(m_id) && m_engine->link->resourceTemplates(m_id));
        }
        m_pane = std::make_unique<ResourcesPane>(*m_engine->link, *m_state, m_id);
        m_pane->resize(1100, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    template<typename T>
    T *find(const QString &name) const
    {
        return m_pane->findChild<T *>(name);
    }
    QListView *list() const { return find<QListView>(u"resources:list"_s); }
    QLineEdit *address() const { return find<QLineEdit>(u"resource:address"_s); }
    QTabBar *tabs() const { return find<QTabBar>(u"resource:tabs"_s); }
    QString label(const QString &name) const { return find<QLabel>(u"resource:"_s + name)->text(); }
    QString shownText() const
    {
        return find<QWidget>(u"resource:text"_s)->findChild<QPlainTextEdit *>()->toPlainText();
    }
    QWidget *shown() const
    {
        const auto *stack =
            find<QWidget>(u"resourceResult"_s)->findChild<QStackedWidget *>({}, Qt::FindDirectChildrenOnly);
        return stack->currentWidget();
    }
    void readNow()
    {
        if (!find<QPushButton>(u"resource:read"_s)->isEnabled()) { // a template whose variables have no values
            list()->setCurrentIndex(list()->model()->index(1, 0));
        }
        QTest::mouseClick(find<QPushButton>(u"resource:read"_s), Qt::LeftButton);
        QTRY_VERIFY(label(u"state"_s) == u"Read"_s || label(u"state"_s) == u"Failed"_s);
    }
    void answerWith(const QByteArrayList &parts)
    {
        m_folder.setResult(u"resources.read"_s, contentsOf(parts));
        find<QToolButton>(u"resource:repeat"_s)->click();
        QTRY_VERIFY(!find<QToolButton>(u"resource:repeat"_s)->isEnabled());
        QTRY_VERIFY(find<QToolButton>(u"resource:repeat"_s)->isEnabled());
    }

    ServerFolder m_folder;
    QString m_id;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<ResourcesPane> m_pane;
};

} // namespace Signalbox
