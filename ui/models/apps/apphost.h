// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/appmeta.h"
#include "core/session/outcome.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace Signalbox {

/// What a host says of itself and of the call that an app is shown for (apps, Host Context).
struct AppSetting
{
    AppDomains domains;
    AppPermissions granted;
    QByteArray tool;      ///< its entry in the server's list, JSON; empty: the app runs without a call
    QByteArray arguments; ///< of that call, JSON object text
    QString theme = QStringLiteral("light");
    Json styles = Json::null(); ///< style variables; null: none
    QString locale;
    QString timeZone;
};

/// The host's end of the conversation with one app (SEP-1865, apps of 2026-01-26): answers what it asks, tells it of its
/// call, and refuses what it may not. It knows no window and no server: what is to be done goes out as signals.
class AppHost : public QObject
{
    Q_OBJECT
public:
    /// What apps may do with a tool of the server; none: there is no such tool.
    using ToolBook = std::function<std::optional<ToolUi>(const QString &tool)>;

    AppHost(AppSetting setting, ToolBook tools, QObject *parent = nullptr);

    static constexpr int kMostOpen = 8; ///< calls and reads of the app at once

    void setSize(int width, int height);                    ///< of its page, pixels
    void setLook(const QString &theme, const Json &styles); ///< as in AppSetting; told if the app runs
    void receive(const Json &message);                      ///< from the app
    void setResult(const CallOutcome &outcome);             ///< of the call that it is shown for
    // Answers to the app: of what toolWanted(), readWanted() and linkWanted() asked for.
    void answer(const Json &id, const CallOutcome &outcome);
    void tellProgress(const Json &id, const Progress &progress); ///< of a call, if the app asked to hear of it
    void answerLink(const Json &id, bool isOpened, const QString &why);
    void tearDown(); ///< tornDown() follows, at the latest after kPatienceMs

    [[nodiscard]] bool isInitialized() const { return m_state == State::Ready; }
    static constexpr int kPatienceMs = 1000;

signals:
    void posted(const Signalbox::Json &message); ///< to the app
    void toolWanted(const Signalbox::Json &id, const QString &tool, const QByteArray &arguments);
    void readWanted(const Signalbox::Json &id, const QString &uri);
    void linkWanted(const Signalbox::Json &id, const QString &url);
    void sizeWanted(const Signalbox::Json &size);
    void initialized();
    void refused(const QString &what, const QString &why); ///< what broke the rules
    void tornDown();

private:
    enum class State : quint8 { New, Asked, Ready, Ending };

    void handleRequest(const Json &id, const QString &method, const Json &params);
    void handleNotification(const QString &method, const Json &params);
    void handleInitialize(const Json &id, const Json &params);
    void handleToolCall(const Json &id, const Json &params);
    void handleRead(const Json &id, const Json &params);
    void handleInitialized();
    [[nodiscard]] bool mayOpenOneMore(const Json &id, const QString &what);
    void post(const char *method, Json params);
    void postResult();
    [[nodiscard]] Json lookContext() const;
    void reply(const Json &id, Json result);
    void replyError(const Json &id, int code, const QString &message, const QByteArray &data = {});
    [[nodiscard]] Json hostContext() const;
    [[nodiscard]] Json hostCapabilities() const;

    AppSetting m_setting;
    ToolBook m_tools;
    State m_state = State::New;
    int m_width = 0;
    int m_height = 0;
    int m_open = 0;
    std::vector<std::pair<Json, Json>> m_progressTokens; // of calls that go on: the id, and what the app calls it
    std::optional<CallOutcome> m_result;
    QTimer m_patience;
};

} // namespace Signalbox
