// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Signalbox {

struct SampleServer;
class EngineLink;
class PlainLabel;
class ProgramsKeeper;

/// The first start: the sample servers, and a line that takes anything.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(EngineLink &link, QWidget *parent = nullptr);

    /// Says what servers other programs have; they are read once the page was shown. Outlives the page.
    void setPrograms(ProgramsKeeper &programs);
    void setFirst(bool isFirst); ///< there are no servers yet; else that is not said

signals:
    void serverAdded(const QString &id);
    void addRequested();
    void programsRequested(); ///< to be shown the servers of other programs
    void pasted(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addHeading(QVBoxLayout *column);
    void addSamples(QVBoxLayout *column);
    void addPaste(QVBoxLayout *column);
    void addKeys(QVBoxLayout *column);
    QWidget *sectionTitle(const QString &title, const QString &note);
    void connectSample(const SampleServer &sample, QPushButton *button);
    void understand();

    EngineLink &m_link;
    QLineEdit *m_text;
    PlainLabel *m_meaning;
    QPushButton *m_review;
    PlainLabel *m_problem;
    QWidget *m_heading;
    QVBoxLayout *m_found; // what was found; empty without setPrograms()
    ProgramsKeeper *m_programs = nullptr;
};

} // namespace Signalbox
