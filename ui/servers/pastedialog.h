// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/servers/pastechoice.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QComboBox;
class QPushButton;
class QScrollArea;
class QTreeWidget;
class QTreeWidgetItem;

namespace Signalbox {

class EngineLink;
class LaunchView;
class PasteField;
class PasteName;
class PlainLabel;
class ValueFields;

/// One field for anything that names servers; below it what was understood before anything is kept: each entry with the
/// whole of what would run, and the values it leaves open. Nothing is started here unless the person asks for it by the
/// button that says so.
class PasteDialog : public QDialog
{
    Q_OBJECT
public:
    PasteDialog(EngineLink &link, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const; ///< for when it is opened again

signals:
    void added(const QStringList &ids);
    void connecting(const QString &id);     ///< after it was added, as the person asked
    void discarded();                       ///< the person wants what was typed gone
    void bundleWanted(const QString &path); ///< the text names one; the dialog is closed

private:
    QWidget *buildInput();
    QWidget *buildWay();
    QWidget *buildList();
    QWidget *buildDetail();
    QWidget *buildButtons();
    void understand();
    void showWays();
    void fillList(const QString &chosenName);
    void forgetTypedNames();
    void showCurrent();
    void rename(const QString &name);
    void showQuestion(int index, const LaunchQuestion &question);
    void keepAnswer();
    void updateButtons();
    void add(bool connectAfter);
    void keepRest(const QList<PasteChoice> &choices, const QStringList &ids, bool connectAfter);
    void openBundle();
    void refuse(const QString &why);
    [[nodiscard]] QList<int> chosen() const; ///< rows
    [[nodiscard]] int currentRow() const;

    EngineLink &m_link;
    Understood m_understood;
    QList<PasteChoice> m_choices;    // one for each entry
    QHash<QString, QString> m_names; // those the person gave, by what was understood and where it leads
    PasteField *m_text;
    PlainLabel *m_summary;
    PlainLabel *m_notes;
    QWidget *m_wayRow;
    QComboBox *m_way; // of one server of a registry
    QTreeWidget *m_entries;
    QScrollArea *m_detail;
    PasteName *m_name;
    LaunchView *m_view;
    QWidget *m_valuesPlace;
    ValueFields *m_values = nullptr; // of the current row
    QCheckBox *m_takes;
    QPushButton *m_discard;
    QPushButton *m_openBundle;
    QPushButton *m_add;
    QPushButton *m_addAndConnect;
    int m_shown = -1;       // row whose values are shown
    bool m_hasSafe = false; // there is a place that keeps secrets
    bool m_busy = false;    // an adding is under way: the second click of a double click adds nothing
};

} // namespace Signalbox
