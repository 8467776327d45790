// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answeringbroker.h"
#include "recipe.h"
#include "setting.h"
#include "stderrrecorder.h"

#include "core/hub/hub.h"
#include "core/mcp/skill.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Signalbox {

/// Walks through the recipe of one scenario with the program's own hub, and says how it went. All it sees goes to
/// standard error.
class Driver : public QObject
{
    Q_OBJECT
public:
    /// Exit codes.
    enum Code { Done = 0, Refused = 1, Usage = 2, TooLong = 3 };

    explicit Driver(Setting setting, QObject *parent = nullptr);
    ~Driver() override;

    void start();

signals:
    void finished(int code); ///< once; the server has been left by then

private:
    void handleStatus(const ServerStatus &status);
    void next();
    void run(Recipe::Step step);
    void list(Lister::List list, void (Driver::*take)(const Json &entry, const QByteArray &raw));
    void takeTool(const Json &entry, const QByteArray &raw);
    void takeResource(const Json &entry, const QByteArray &raw);
    void takePrompt(const Json &entry, const QByteArray &raw);
    void callTools(bool atOnce);
    void callContextTools();
    void callTool(const QString &name, const QByteArray &arguments);
    void echoSchema();
    void listSkills();
    void loadSkills();
    void readSkillFile(const Skill &skill, const QString &uri);
    /// Follows a request: the next one of the step, or the next step, comes when it has ended.
    template<typename Call>
    void follow(Call *call, const QString &what);
    void ended(const CallOutcome &outcome, const QString &what);
    void settle();
    void end(int code);
    [[nodiscard]] Connection &connection() const { return *m_hub->byName(m_entry.name); }

    struct ListedTool
    {
        QString name;
        Json inputSchema;
        QByteArray rawSchema;
    };

    Setting m_setting;
    ServerEntry m_entry;
    QList<Recipe::Step> m_steps;
    AnsweringBroker m_broker;
    StderrRecorder m_recorder;
    std::unique_ptr<Hub> m_hub;
    QTimer m_watchdog;
    QList<ListedTool> m_tools;
    QList<Skill> m_skills;
    QList<std::function<void()>> m_queue; ///< of the step
    int m_open = 0;                       ///< requests on their way
    int m_code = Done;
    bool m_started = false;
    bool m_ending = false;
};

} // namespace Signalbox
