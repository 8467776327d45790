// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QStandardItemModel;

namespace Signalbox {

/// Suggestions under a field that is being typed into. A window of its own, so that it has room; it never takes the focus:
/// the field hands it the keys.
class SuggestionPopup : public QListView
{
    Q_OBJECT
public:
    explicit SuggestionPopup(QWidget *field);

    /// Texts from outside, and perhaps a note that cannot be chosen. Neither: it hides.
    void showTexts(const QStringList &texts, const QString &note);
    void step(int rows); ///< over the ends as well; to none between them

signals:
    void chosen(int row);
    void visibleChanged();

protected:
    void clearRows();
    void addRow(const QString &text, const QString &meaning);
    /// At this place of the field (its coordinates), below it or, where there is no room, above. Nothing in it: it hides.
    void showRows(int x);

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place(int x);
    [[nodiscard]] QSize wantedSize() const;

    QWidget *m_field;
    QStandardItemModel *m_model;
    int m_choices = 0; // rows that can be chosen
};

} // namespace Signalbox
