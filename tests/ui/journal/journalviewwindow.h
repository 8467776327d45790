// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/engine.h"
#include "core/hub/enginethread.h"
#include "tests/core/journal/messagesample.h"
#include "ui/journal/journaltable.h"
#include "ui/journal/journalview.h"
#include "ui/models/enginelink.h"
#include "ui/state/uistate.h"
#include "ui/widgets/plainlabel.h"

#include <QSemaphore>
#include <QTemporaryDir>

#include <functional>

namespace Signalbox {

using namespace Qt::StringLiterals;

/// An engine with its journal, and the view over it in a window.
class JournalViewWindow
{
public:
    JournalViewWindow()
        : m_paths(m_dir.filePath(u"config"_s), m_dir.filePath(u"data"_s))
        , m_engine(m_paths)
        , link(m_engine)
        , state(m_dir.filePath(u"window.ini"_s))
        , view(link, state, nullptr)
    {
        view.resize(1440, 300);
        view.show();
        view.activateWindow();
    }

    void write(const QList<Sample::Message> &messages)
    {
        engineDoes([&messages](Engine &engine) {
            for (const Sample::Message &message : messages) {
                Sample::write(engine.recorder(), message);
            }
        });
    }

    void writeMany(int count)
    {
        engineDoes([count](Engine &engine) {
            for (int i = 0; i < count; ++i) {
                Sample::write(engine.recorder(), {.method = "notifications/message",
                                                  .kind = IndexRecord::Notification,
                                                  .direction = Direction::In,
                                                  .atMs = i});
            }
        });
    }

    void engineDoes(const std::function<void(Engine &)> &work)
    {
        QSemaphore done;
        m_engine.post([&](Engine &engine) {
            work(engine);
            done.release();
        });
        done.acquire();
    }

    template<typename T>
    T *part(const char16_t *name)
    {
        return view.findChild<T *>(QString(name));
    }

    JournalTable *table() { return part<JournalTable>(u"journal:table"); }
    int rows() { return table()->model()->rowCount(); }
    QString count() { return part<PlainLabel>(u"journal:count")->rawText(); }

    QStringList visibleTexts()
    {
        QStringList texts;
        for (const PlainLabel *label : view.findChildren<PlainLabel *>()) {
            if (label->isVisible()) {
                texts += label->rawText();
            }
        }
        return texts;
    }

private:
    QTemporaryDir m_dir;
    Paths m_paths;
    EngineThread m_engine;

public:
    EngineLink link;
    UiState state;
    JournalView view;
};

/// A call of create_issue with a notification of another server between request and answer.
inline QList<Sample::Message> sampleCall()
{
    return {{.server = "github", .about = "create_issue"},
            {.server = "files",
             .method = "notifications/resources/updated",
             .kind = IndexRecord::Notification,
             .direction = Direction::In,
             .body = R"({"method":"notifications/resources/updated","params":{"uri":"note:a"}})"},
            {.server = "github",
             .about = "create_issue",
             .kind = IndexRecord::Result,
             .direction = Direction::In,
             .answers = 1,
             .body = R"({"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":"#1284"}]}})",
             .atMs = 475}};
}

} // namespace Signalbox
