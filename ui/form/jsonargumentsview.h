// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Signalbox {

class CodeField;
class FormModel;
class PlainLabel;

/// The arguments as JSON text, the other view of a FormModel.
class JsonArgumentsView : public QWidget
{
    Q_OBJECT
public:
    explicit JsonArgumentsView(QWidget *parent = nullptr);

    void setModel(FormModel *model); ///< not owned; null shows nothing

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString text() const;
    void handleEdited();
    void handleTextChanged();
    void replaceText(const QString &text);
    void showFault();

    FormModel *m_model = nullptr;
    CodeField *m_field;
    PlainLabel *m_fault;
    bool m_showing = false; // the text is being set by the model
};

} // namespace Signalbox
