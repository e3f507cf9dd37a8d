// SPDX-License-Identifier: GPL-3.0-or-later
// DeliverableSettings: every choice of one deliverable as a control with a word of help, and the names its files will have.
#pragma once

#include "Desk.h"
#include "model/Deliverable.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace lacquer {

class DeliverableFields;
class DeliveryOutlook;
class PanelHead;
class Segment;
class Toggle;
class ValueField;

class DeliverableSettings : public QWidget {
    Q_OBJECT

public:
    DeliverableSettings(const Desk& desk, const DeliveryOutlook& outlook, QWidget* parent = nullptr);

    /// Whose settings: a row of Album::deliverables, -1 for none.
    void setRow(int row);
    void refresh();
    /// The keyboard goes to the first control.
    void enter();

private:
    [[nodiscard]] const Deliverable* shown() const;
    [[nodiscard]] QComboBox* list(const QString& name, const QString& help);
    void line(const QString& name, QWidget* control, const QString& help);
    void change(const QString& what, const std::function<void(Deliverable&)>& edit, const QString& mergeKey = {});
    void makeControls(const QStringList& profiles);
    void makeDiscControls();
    void showNames();

    Desk desk_;
    const DeliveryOutlook& outlook_;
    int row_ = -1;
    PanelHead* head_;
    QWidget* form_;
    QVBoxLayout* lines_;
    QLineEdit* name_;
    QComboBox* kind_;
    QComboBox* rate_;
    Segment* bits_;
    QComboBox* dither_;
    Toggle* ownCeiling_;
    ValueField* ceiling_;
    QComboBox* pieces_;
    QComboBox* gaps_;
    QComboBox* cut_;
    QWidget* disc_;
    QComboBox* image_;
    Toggle* cdText_;
    ValueField* starts_;
    ValueField* ends_;
    DeliverableFields* fields_;
    QLineEdit* template_;
    QLabel* names_;
};

}  // namespace lacquer
